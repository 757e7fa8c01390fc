import { spawnSync } from "node:child_process";
import { installDependencies } from "./install-dependencies.mjs";

installDependencies({ development: true });
const kit = "node_modules/drizzle-kit/bin.cjs";
const config = ["--config", "db/drizzle.config.ts"];
const ran = spawnSync(process.execPath, [kit, "generate", ...config, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = ran.status ?? 1;
