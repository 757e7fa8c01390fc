import path from "node:path";
import { defineConfig } from "vitest/config";

const postgres = process.env.TEST_DATABASE_URL;

const shared = {
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  oxc: { jsx: { runtime: "automatic" as const } },
  esbuild: { jsx: "automatic" as const },
};

function databaseTests(name: string, url: string) {
  return {
    ...shared,
    test: {
      name,
      include: ["tests/db/**/*.test.ts"],
      env: { TEST_DATABASE_URL: url },
      testTimeout: 60_000,
      hookTimeout: 60_000,
    },
  };
}

/** The database tests run on the embedded database always, and again on PostgreSQL where one is given. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: { name: "unit", include: ["tests/{lib,components}/**/*.test.{ts,tsx}"] },
      },
      databaseTests("embedded", ""),
      ...(postgres ? [databaseTests("postgresql", postgres)] : []),
    ],
  },
});
