import { spawnSync } from "node:child_process";
import { installDependencies } from "./install-dependencies.mjs";

installDependencies({ development: true });
const checks = [
  ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
  ["node_modules/next/dist/bin/next", "typegen"],
  ["node_modules/typescript/bin/tsc", "--noEmit"],
];
const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
const passed = checks.map(
  (check) => spawnSync(process.execPath, check, { stdio: "inherit", env }).status === 0,
);
process.exitCode = passed.every(Boolean) ? 0 : 1;
