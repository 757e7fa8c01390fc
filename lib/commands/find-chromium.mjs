import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** One that has no window to draw takes less than half of the time. */
const shells = ["/usr/bin/chromium-headless-shell"];

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The path of a Chromium on this machine: CHROMIUM, Debian's without windows, Playwright's own, or the system's; undefined without one. */
export async function findChromium() {
  const { chromium } = await import("playwright-core");
  const places = [process.env.CHROMIUM, ...shells, chromium.executablePath(), ...installed];
  return places.find((file) => file && existsSync(file));
}

/** Fetches one where there is none: Playwright's, else Debian's. Throws one sentence that says what to install. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log("Fetching a Chromium for the browser tests …");
  const playwright = path.join(
    path.dirname(createRequire(import.meta.url).resolve("playwright-core/package.json")),
    "cli.js",
  );
  spawnSync(process.execPath, [playwright, "install", "chromium"], { stdio: "ignore" });
  const fetched = await findChromium();
  if (fetched) return fetched;
  if (!installFromDebian("chromium-headless-shell")) installFromDebian("chromium");
  const debian = await findChromium();
  if (debian) return debian;
  throw new Error(
    "The browser tests need a Chromium: install Debian's package chromium, or set CHROMIUM to its path.",
  );
}

/** Installs Debian packages where this is Debian and we may; says whether it did. */
export function installFromDebian(...packages) {
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) return false;
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  const install = () =>
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], options);
  if (install().status === 0) return true;
  spawnSync("apt-get", ["update"], options);
  return install().status === 0;
}
