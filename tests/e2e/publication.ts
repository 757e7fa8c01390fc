import { type ChildProcess, spawn } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inject } from "vitest";
import { freePort } from "../free-port";

export type Publication = {
  url: string;
  dataDir: string;
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

type Options = { dataDir?: string; port?: number; env?: Record<string, string> };

/**
 * Starts a whole publication as `npm start` does, on a free port, and waits until it answers. Its
 * data is its own: what a first start leaves, unless it is given a folder.
 */
export async function startPublication(options: Options = {}): Promise<Publication> {
  const dataDir = options.dataDir ?? (await startedOnce());
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
  return {
    url,
    dataDir,
    firstAdministratorLink: output.match(/http\S+\/welcome\/\S+/)?.[0],
    output: () => output,
    ended,
    stop() {
      server.kill("SIGINT");
      return ended;
    },
    async kill9() {
      server.kill("SIGKILL");
      await ended;
    },
    restart: () => startPublication({ ...options, dataDir, port }),
    async remove() {
      server.kill("SIGINT");
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A folder with nothing in it, for a first start. */
export const newDataDir = () => mkdtemp(path.join(tmpdir(), "brief-data-"));

async function startedOnce(): Promise<string> {
  const dataDir = await newDataDir();
  await cp(inject("startedOnce"), dataDir, { recursive: true });
  return dataDir;
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
