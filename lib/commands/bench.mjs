import { spawnSync } from "node:child_process";
import { installDependencies } from "./install-dependencies.mjs";

/** `npm run bench`, or `npm run bench -- queries` for one file. */
installDependencies({ development: true });
const { ensureChromium } = await import("./find-chromium.mjs");
process.env.CHROMIUM = await ensureChromium();
const vitest = [
  "node_modules/vitest/vitest.mjs",
  "run",
  "--config",
  "tests/bench/vitest.config.ts",
];
const ran = spawnSync(process.execPath, [...vitest, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = ran.status ?? 1;
