import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { joinDatabase } from "@/db/embedded/join";
import { freePort } from "../free-port";
import { onPostgreSQL } from "../on-postgresql";

export type Publication = {
  url: string;
  dataDir: string;
  /** What another command needs to work on it. */
  environment: NodeJS.ProcessEnv;
  /** Its database, as a second process has it, until the publication is stopped. */
  database(): Promise<Database>;
  /** Printed by a publication that has no people. */
  firstAdministratorLink: string | undefined;
  /** What it printed until now. */
  output(): string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
  /** Ends it as Ctrl-C does; gives its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill9(): Promise<void>;
  /** Starts it again on the same data and port, after `stop` or `kill9`. */
  restart(): Promise<Publication>;
  /** Stops it, and removes its data. */
  remove(): Promise<void>;
};

type Options = { port?: number; env?: Record<string, string> };

/**
 * Starts a whole publication as `npm start` does, and waits until it answers. It goes on from
 * what a first start leaves: on the PostgreSQL that the tests have, which takes a fraction of
 * the time, or else on the embedded database.
 */
export async function startPublication(options: Options = {}): Promise<Publication> {
  const { dataDir, server, template } = inject("startedOnce");
  const own = await newDataDir();
  await cp(dataDir, own, { recursive: true });
  if (!server || options.env?.DATABASE_URL) return startPublicationIn(own, options);
  const { url, remove } = await onPostgreSQL(server, template);
  const env = { ...onServer(url), ...options.env };
  return startPublicationIn(own, { ...options, env }, remove);
}

/** What a publication on a PostgreSQL is told. */
export const onServer = (url: string) => ({
  DATABASE_URL: url,
  AUTH_SECRET: "the secret of every publication of the tests",
});

/** Starts one that has its data in a folder: with nothing in it, a first start; on the embedded database unless it is told of another. */
export async function startPublicationIn(
  dataDir: string,
  options: Options = {},
  removeDatabase = async () => {},
): Promise<Publication> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  let output = "";
  const server = spawn(process.execPath, ["lib/commands/start.mjs"], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (data) => {
      output += data;
    });
  }
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  await answering(url, server, () => output);
  let opened: ReturnType<typeof open> | undefined;
  const closeDatabase = async () => {
    const closing = await opened;
    opened = undefined;
    await closing?.close();
  };
  const stop = async () => {
    await closeDatabase();
    server.kill("SIGINT");
    return ended;
  };
  return {
    url,
    dataDir,
    environment: { ...process.env, DATA_DIR: dataDir, SITE_URL: url, ...options.env },
    async database() {
      opened ??= open(dataDir, options.env?.DATABASE_URL);
      return (await opened).db;
    },
    firstAdministratorLink: output.match(/http\S+\/welcome\/\S+/)?.[0],
    output: () => output,
    ended,
    stop,
    async kill9() {
      await closeDatabase();
      server.kill("SIGKILL");
      await ended;
    },
    restart: () => startPublicationIn(dataDir, { ...options, port }, removeDatabase),
    async remove() {
      await stop();
      await removeDatabase();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A folder with nothing in it, for a first start. */
export const newDataDir = () => mkdtemp(path.join(tmpdir(), "brief-data-"));

async function open(dataDir: string, url?: string) {
  if (url) return openDatabase(url);
  const joined = await joinDatabase(dataDir);
  const { db, close } = openDatabase(joined.url);
  return {
    db,
    async close() {
      await close();
      await joined.leave();
    },
  };
}

async function answering(url: string, server: ChildProcess, output: () => string) {
  const deadline = Date.now() + 300_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the publication ended:\n${output()}`);
    const ready = await fetch(`${url}/api/health/ready`).catch(() => undefined);
    if (ready?.ok && output().includes("The publication is at")) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  server.kill("SIGKILL");
  throw new Error(`the publication did not start:\n${output()}`);
}
