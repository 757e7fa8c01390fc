import { rmSync, statSync, truncateSync } from "node:fs";
import type { Server } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { PGlite } from "@electric-sql/pglite";
import { type Backend, servePglite } from "./backend";
import {
  announceSockets,
  type Folder,
  leaseSocket,
  makeFolder,
  makeSocketFolder,
  postgresSocket,
} from "./folder";
import { serveLeases } from "./leases";
import { takeLock } from "./lock";

/**
 * The database process: `server.ts DATA_DIR`. It ends quietly if another has the folder, and by
 * itself when no command uses it any more. What goes wrong is on its standard error and told to
 * the commands that wait.
 */
async function serve(dataDir: string): Promise<void> {
  process.umask(0o077);
  const folder = makeFolder(dataDir);
  if (!(await lock(folder))) return;
  if ((statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0) > 1_000_000) {
    truncateSync(folder.log);
  }

  let pglite: PGlite | undefined;
  let backend: Backend | undefined;
  let opening: Promise<void> | undefined;
  let closing = false;
  const directory = makeSocketFolder(folder);
  const sockets = [leaseSocket(directory), postgresSocket(directory)];
  for (const socket of sockets) rmSync(socket, { force: true });

  async function close(status: number) {
    if (closing) return;
    closing = true;
    // Whoever comes from now on finds no socket, and waits for the lock.
    leases.server.close();
    backend?.stop();
    for (const socket of sockets) rmSync(socket, { force: true });
    if (directory !== folder.root) rmSync(directory, { recursive: true });
    await opening;
    if (status === 0) await pglite?.close();
    leases.end();
    process.exit(status);
  }
  function fail(error: unknown) {
    console.error(new Date().toISOString(), error);
    leases.answer({ failed: error instanceof Error ? error.message : inspect(error) });
    setImmediate(() => close(1));
  }

  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, () => close(0));
  process.on("uncaughtException", fail);
  process.on("unhandledRejection", fail);

  const leases = serveLeases(() => close(0));
  await listen(leases.server, leaseSocket(directory));
  announceSockets(folder, directory);
  opening = PGlite.create(folder.database).then((opened) => {
    pglite = opened;
  });
  try {
    await opening;
  } catch (error) {
    opening = undefined;
    fail(error);
    return;
  }
  if (closing || !pglite) return;
  backend = servePglite(pglite, fail);
  await listen(backend.server, postgresSocket(directory));
  leases.answer({ directory });
}

/** Whoever looks whether the folder is free holds its lock for a moment, hence the few tries. */
async function lock(folder: Folder): Promise<boolean> {
  for (let i = 0; i < 10; i++) {
    if (takeLock(folder.lock)) return true;
    await sleep(30);
  }
  return false;
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
}

await serve(process.argv[2] ?? "");
