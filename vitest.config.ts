import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;
const postgres = process.env.TEST_DATABASE_URL;
/** By itself Vitest leaves one idle. */
const cores = availableParallelism();

const shared = {
  resolve: { alias: { "@": root } },
  esbuild: { jsx: "automatic" as const },
};

/** What only a file with modules of its own may do: set the environment, or put something in a module's place. */
const ownWays = /process\.env\b|\bvi\.(mock|stubEnv|resetModules)\(/;

/** What `env()` demands, and a log that is not in the way. */
const environment = {
  DATABASE_URL: "postgresql://nowhere",
  AUTH_SECRET: "the secret of the tests, never used elsewhere",
  LOG_LEVEL: "silent",
};

type Tests = { folders: string[]; not?: RegExp; order: number; test?: object };

/**
 * The tests of some folders. Those that leave everything as they find it share what they import,
 * which takes longer than most of them; the others are a project of their own.
 */
function testsIn(name: string, { folders, not, order, test }: Tests) {
  const files = folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.test\.tsx?$/.test(file) && !not?.test(file));
  const isAlone = (file: string) => ownWays.test(readFileSync(path.join(root, file), "utf8"));
  const project = (called: string, include: string[], isolate: boolean) => ({
    ...shared,
    test: { name: called, include, isolate, sequence: { groupOrder: order }, ...test },
  });
  return [
    project(
      name,
      files.filter((file) => !isAlone(file)),
      false,
    ),
    project(`${name}, each alone`, files.filter(isAlone), true),
  ];
}

/** Database tests run on the embedded database always, and again on PostgreSQL where one is given. */
const databaseTests = (name: string, url: string, order: number) =>
  testsIn(name, {
    folders: ["tests/db"],
    not: /^tests\/db\/embedded\//,
    order,
    test: {
      env: { ...environment, TEST_DATABASE_URL: url },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      ...(url
        ? // Half of their time they wait for the server.
          { globalSetup: "tests/db/migrate-once.ts", maxWorkers: cores + 1 }
        : { maxWorkers: cores }),
    },
  });

export default defineConfig({
  test: {
    projects: [
      ...testsIn("unit", {
        folders: ["tests/lib", "tests/components", "tests/app"],
        order: 0,
        test: {
          env: { ...environment, SITE_URL: "https://brief.example/" },
          testTimeout: 30_000,
          maxWorkers: cores,
        },
      }),
      ...databaseTests("embedded", "", 1),
      ...(postgres ? databaseTests("postgresql", postgres, 2) : []),
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: "tests/e2e/start-once.ts",
          testTimeout: 300_000,
          hookTimeout: 360_000,
          expect: { poll: { timeout: 30_000 } },
          // Each has a publication of its own and a browser.
          maxWorkers: 2,
          // On a busy machine a browser may miss a press; the report names what passed only then.
          retry: 1,
          isolate: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        ...shared,
        test: {
          name: "process",
          include: ["tests/db/embedded/**/*.test.ts"],
          env: { DATABASE_URL: "" },
          testTimeout: 120_000,
          // Each of these starts processes of its own; more would starve one another.
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
