import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The longest folder whose sockets every system can name: macOS ends a socket's path at 103 bytes. */
const longestSocketFolder = 103 - "/.s.PGSQL.5432".length;

/** Where the embedded database keeps what it keeps. */
export type Folder = ReturnType<typeof folderIn>;

export function folderIn(dataDir: string) {
  const root = resolve(dataDir);
  return {
    root,
    database: join(root, "database"),
    lock: join(root, "database.lock"),
    log: join(root, "database.log"),
    /** Names the folder that has the sockets. */
    sockets: join(root, "database.sockets"),
  };
}

export function makeFolder(dataDir: string): Folder {
  const folder = folderIn(dataDir);
  mkdirSync(folder.root, { recursive: true, mode: 0o700 });
  return folder;
}

/** Chooses the folder for the sockets: the data's own, or a private one where its path is too long. */
export function makeSocketFolder({ root }: Folder): string {
  return Buffer.byteLength(root) <= longestSocketFolder
    ? root
    : mkdtempSync(join(tmpdir(), "database-"));
}

export function announceSockets(folder: Folder, directory: string): void {
  writeFileSync(`${folder.sockets}.new`, directory, { mode: 0o600 });
  renameSync(`${folder.sockets}.new`, folder.sockets);
}

/** The folder of the sockets, or undefined where no database has run yet. */
export function findSockets(folder: Folder): string | undefined {
  try {
    return readFileSync(folder.sockets, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
}

/** pg and psql build this name themselves from a folder and a port. */
export const postgresSocket = (directory: string) => join(directory, ".s.PGSQL.5432");
export const leaseSocket = (directory: string) => join(directory, ".s.lease");
