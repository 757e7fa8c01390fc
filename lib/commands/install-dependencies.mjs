import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Every command is about the folder that it is in, wherever it is called from.
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

/**
 * Installs what the lockfile names, where it is missing or of another version; packages for
 * development count only for a command that needs them. Ends the program where that fails.
 */
export function installDependencies({ development = false } = {}) {
  if (isInstalled(development)) return;
  console.log("Installing dependencies …");
  const npm = process.env.npm_execpath
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const [command = "npm", ...first] = npm;
  // No package here needs a script to be installed, so none is run.
  const ran = spawnSync(
    command,
    [...first, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    // NODE_ENV=production would leave out what checks need.
    { stdio: "inherit", env: { ...process.env, NODE_ENV: "" } },
  );
  if (ran.status !== 0) {
    console.error("The dependencies could not be installed: npm's message is above.");
    process.exit(1);
  }
}

/** Compares the lockfile with the one that npm keeps of what it has installed. */
function isInstalled(development) {
  const wanted = readPackages("package-lock.json");
  let installed;
  try {
    installed = readPackages("node_modules/.package-lock.json");
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    // What is optional is for other machines, and what is not installed has no version.
    if (path === "" || optional || devOptional || (dev && !development)) return true;
    return installed[path]?.version === version;
  });
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
