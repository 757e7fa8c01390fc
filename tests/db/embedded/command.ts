import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, onTestFinished } from "vitest";
import { joinDatabase } from "@/db/embedded/join";

/** A folder for one test's data, removed after it. */
export function temporaryDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), "data-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 20 }));
  return dataDir;
}

let opened: Promise<string> | undefined;
afterAll(async () => {
  if (opened) rmSync(await opened, { recursive: true, force: true, maxRetries: 20 });
});

/** One with a database that was opened before, which is sooner open than a new one. */
export async function dataDirWithDatabase(): Promise<string> {
  opened ??= openOnce();
  const dataDir = temporaryDataDir();
  cpSync(join(await opened, "database"), join(dataDir, "database"), { recursive: true });
  return dataDir;
}

async function openOnce(): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), "data-"));
  const database = await joinDatabase(dataDir);
  const pid = databaseProcess(dataDir);
  await database.leave();
  await until(() => !isRunning(pid));
  return dataDir;
}

/** Runs `with-database.ts node --eval SCRIPT` on a folder, in a process of its own. */
export function startCommand(dataDir: string, script: string): Command {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "db/with-database.ts", process.execPath, "--eval", script],
    { env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir } },
  );
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return {
    child,
    output: () => output,
    ended: new Promise((resolve) => child.once("close", (status) => resolve({ status, output }))),
  };
}

export type Command = {
  child: ChildProcess;
  output(): string;
  ended: Promise<{ status: number | null; output: string }>;
};

/** The process that has, or last had, the database of a folder open. */
export function databaseProcess(dataDir: string): number {
  return Number(readFileSync(join(dataDir, "database.lock"), "utf8"));
}

export function isRunning(pid: number): boolean {
  try {
    // A process that has ended and is not yet waited for still answers signals.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Waits until something holds; a test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}
