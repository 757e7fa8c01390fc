import path from "node:path";
import { defineConfig } from "vitest/config";

const postgres = process.env.TEST_DATABASE_URL;

const shared = {
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  esbuild: { jsx: "automatic" as const },
};

/** Database tests run on the embedded database always, and again on PostgreSQL where one is given. */
function databaseTests(name: string, url: string, groupOrder: number) {
  return {
    ...shared,
    test: {
      name,
      include: ["tests/db/**/*.test.ts"],
      exclude: ["tests/db/embedded/**"],
      env: { TEST_DATABASE_URL: url },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      sequence: { groupOrder },
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: "unit",
          include: ["tests/{lib,components,app}/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      databaseTests("embedded", "", 1),
      ...(postgres ? [databaseTests("postgresql", postgres, 2)] : []),
      {
        ...shared,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 360_000,
          // Each has a publication of its own, and mostly waits for its browser.
          maxWorkers: 2,
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
          // Each of these starts processes of its own; together they would starve one another.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
