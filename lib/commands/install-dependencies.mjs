import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const stamp = "node_modules/.installed-lockfile";

/** Installs what the lockfile names, if it is missing or of another lockfile. Ends the program where that fails. */
export function installDependencies() {
  const wanted = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing dependencies …");
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const [command = "npm", ...first] = npm;
  // No package here needs a script to be installed, so none is run.
  const ran = spawnSync(
    command,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    // NODE_ENV=production would leave out what checks and builds need.
    { stdio: "inherit", env: { ...process.env, NODE_ENV: "" } },
  );
  if (ran.status !== 0) {
    console.error("The dependencies could not be installed: npm's message is above.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
