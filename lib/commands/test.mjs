import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { installDependencies } from "./install-dependencies.mjs";

/** `npm test`: every check, on what is committed and on nothing that a newcomer would not have. */
installDependencies({ development: true });
const { ensureChromium } = await import("./find-chromium.mjs");
const { startThrowawayPostgreSQL } = await import("./throwaway-postgresql.mjs");

process.env.NEXT_TELEMETRY_DISABLED = "1";
const given = process.env.TEST_DATABASE_URL;
const postgresql = given ? undefined : await startThrowawayPostgreSQL();
if (!given && !postgresql) {
  console.log(
    "The database tests run on the embedded database alone: no PostgreSQL is installed and TEST_DATABASE_URL is not set.",
  );
}
const folder = mkdtempSync(path.join(tmpdir(), "brief-tests-"));
const report = path.join(folder, "report.json");
let counted = { passed: 0, failed: 0 };
let status = 1;
try {
  process.env.CHROMIUM = await ensureChromium();
  if (postgresql) process.env.TEST_DATABASE_URL = postgresql.url;
  const steps = [
    [
      "Lint and format",
      "node_modules/@biomejs/biome/bin/biome",
      "check",
      "--error-on-warnings",
      ".",
    ],
    ["Routes", "node_modules/next/dist/bin/next", "typegen"],
    ["Types", "node_modules/typescript/bin/tsc", "--noEmit"],
    ["Build", "lib/commands/build.mjs"],
    [
      "Tests",
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
  ];
  const failed = steps.filter(([name, ...command]) => !run(name, command));
  counted = count(report);
  status = failed.length > 0 || counted.passed === 0 ? 1 : 0;
  if (failed.length > 0) console.error(`\nFailed: ${failed.map(([name]) => name).join(", ")}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
} finally {
  postgresql?.stop();
  rmSync(folder, { recursive: true });
}
console.log(`\n${counted.passed} passed, ${counted.failed} failed`);
process.exit(status);

function run(name, command) {
  console.log(`\n— ${name}`);
  return spawnSync(process.execPath, command, { stdio: "inherit" }).status === 0;
}

function count(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    // The tests ended before they could report; their step has failed.
    return { passed: 0, failed: 0 };
  }
}
