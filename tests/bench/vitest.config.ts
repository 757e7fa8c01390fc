import path from "node:path";
import { defineConfig } from "vitest/config";

/** `npm run bench`: measurements, one file after another, whose figures are printed and not judged. */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname, "../..") } },
  test: {
    include: ["tests/bench/**/*.bench.ts"],
    root: path.resolve(import.meta.dirname, "../.."),
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
    reporters: [["default", { summary: false }]],
    disableConsoleIntercept: true,
  },
});
