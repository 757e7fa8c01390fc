import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { takeLock } from "@/db/embedded/lock";
import { Stop } from "./or-exit";
import { sourceHash } from "./source-hash";

const stamp = ".next/built-from";
const cache = ".next/cache";
/** Beside the build and not in it, for a build empties its folder. */
const lock = "node_modules/.build.lock";

/** Builds, if there is no build of just these sources; of two that want to, one does. */
export async function ensureBuild(): Promise<void> {
  if (isBuilt()) return;
  let held = takeLock(lock);
  if (!held) console.log("Waiting for another build …");
  for (; !held; held = takeLock(lock)) await sleep(200);
  try {
    if (!isBuilt()) await build();
  } finally {
    held.release();
  }
}

function isBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === sourceHash(".");
}

async function build(): Promise<void> {
  const source = sourceHash(".");
  rmSync(stamp, { force: true });
  forgetOtherDependencies();
  const started = Date.now();
  console.log("Building the site, which takes about a minute …");
  const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
  const child = spawn(process.execPath, [next, "build"], {
    stdio: ["ignore", "pipe", "pipe"],
    // A build is for everybody: nothing of this publication's own goes into it.
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: "",
      SITE_URL: "",
      AUTH_SECRET: "",
    },
  });
  const progress = showProgress(started);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (data) => {
      output += data;
    });
  }
  const status = await new Promise((resolve) => child.once("close", resolve));
  progress.end();
  if (status !== 0) {
    rmSync(cache, { recursive: true, force: true });
    throw new Stop(`${output}\nThe site could not be built.`);
  }
  writeFileSync(stamp, source);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} seconds.`);
}

/** Next's cache knows sources alone: with other dependencies it repeats what it made, errors too, with the old. */
function forgetOtherDependencies(): void {
  const mark = `${cache}/package-lock.json`;
  const lockfile = readFileSync("package-lock.json", "utf8");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lockfile) return;
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, lockfile);
}

/** Counts the seconds where somebody watches. */
function showProgress(started: number) {
  if (!process.stdout.isTTY) return { end() {} };
  const show = () => process.stdout.write(`\r${Math.round((Date.now() - started) / 1000)} s `);
  const timer = setInterval(show, 1000);
  return {
    end() {
      clearInterval(timer);
      process.stdout.write("\r\u001b[K");
    },
  };
}
