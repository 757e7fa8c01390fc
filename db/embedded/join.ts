import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type Folder, findSockets, leaseSocket, makeFolder } from "./folder";
import type { LeaseAnswer, LeaseNotice } from "./leases";
import { onLines, sendLine } from "./lines";
import { isLocked } from "./lock";

/** A command's hold on the embedded database, which lives for as long as somebody has one. */
export type Joined = {
  url: string;
  /** The folder of the socket, for psql's -h. */
  directory: string;
  /** Fulfilled if the database ends before `leave`. */
  lost: Promise<void>;
  /** Names a process that is ended if this one is killed; null once it has ended by itself. */
  guard(child: number | null): void;
  /** Lets go; whoever does so last waits until the database is closed. */
  leave(): Promise<void>;
};

/** How long opening may take, in milliseconds: a first start writes a whole new database. */
const patience = 30_000;

/** Joins the database that runs in DATA_DIR, or starts it. */
export async function joinDatabase(dataDir: string): Promise<Joined> {
  const folder = makeFolder(dataDir);
  const deadline = Date.now() + patience;
  let starting: Starting | undefined;
  while (Date.now() < deadline) {
    const lease = await connectLease(folder);
    const answer = lease && (await firstAnswer(lease, deadline));
    if (answer && "failed" in answer) throw cannotOpen(folder, answer.failed);
    if (lease && answer) return joined(lease, answer.directory);
    lease?.destroy();
    if (starting?.failed()) throw cannotOpen(folder, lastLine(folder));
    // Where the lock is held, somebody opens or closes the folder right now.
    if (!starting?.running() && !isLocked(folder.lock)) starting = startServer(folder);
    await sleep(25);
  }
  throw cannotOpen(folder, `it did not answer within ${patience / 1000} seconds`);
}

function joined(lease: Socket, directory: string): Joined {
  let leaving = false;
  const closed = new Promise<void>((resolve) => lease.once("close", () => resolve()));
  const lost = new Promise<void>((resolve) => {
    closed.then(() => leaving || resolve());
  });
  return {
    url: `postgresql:///postgres?host=${encodeURIComponent(directory)}&user=postgres`,
    directory,
    lost,
    guard: (child) => sendLine(lease, { child } satisfies LeaseNotice),
    async leave() {
      leaving = true;
      lease.end();
      await closed;
    },
  };
}

function connectLease(folder: Folder): Promise<Socket | undefined> {
  const directory = findSockets(folder);
  if (!directory) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const socket = connect(leaseSocket(directory));
    socket.once("connect", () => resolve(socket));
    socket.on("error", () => resolve(undefined));
  });
}

/** What the database says first: at once, or when it has opened; undefined if it ends before. */
function firstAnswer(lease: Socket, deadline: number): Promise<LeaseAnswer | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => lease.destroy(), deadline - Date.now());
    onLines(lease, (answer) => {
      clearTimeout(late);
      resolve(answer as LeaseAnswer);
    });
    lease.once("close", () => {
      clearTimeout(late);
      resolve(undefined);
    });
  });
}

type Starting = { running(): boolean; failed(): boolean };

/** Starts a database process in a session of its own, so that Ctrl-C here does not reach it. */
function startServer(folder: Folder): Starting {
  const log = openSync(folder.log, "a", 0o600);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
  const server = fileURLToPath(new URL("./server.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", tsx, server, folder.root], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  return {
    running: () => child.exitCode === null && child.signalCode === null,
    failed: () => child.signalCode !== null || (child.exitCode ?? 0) > 0,
  };
}

function cannotOpen(folder: Folder, reason: string): Error {
  return new Error(
    `The database in ${folder.database} cannot be opened: ${reason} (${folder.log})`,
  );
}

function lastLine(folder: Folder): string {
  const lines = readFileSync(folder.log, "utf8").trim().split("\n");
  return lines.at(-1) ?? "";
}
