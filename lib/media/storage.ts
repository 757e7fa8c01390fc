import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { env } from "@/lib/environment";

/** Where files of pictures are kept. A name is a content hash, a slash and a short file name. */
export interface Storage {
  /** Stores the bytes whole or not at all; once it returns they outlive a power cut. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Buffer | undefined>;
  has(name: string): Promise<boolean>;
  /** Removes every file that is stored under a hash; none is no mistake. */
  remove(hash: string): Promise<void>;
}

/** The storage of this publication: a folder in DATA_DIR. */
export function storage(): Storage {
  return fileStorage(join(env().DATA_DIR, "media"));
}

/** Files in a folder, spread over 256 others by the first two digits of their hash. */
export function fileStorage(folder: string): Storage {
  const root = resolve(folder);
  const place = (name: string) => {
    if (!/^[0-9a-f]{64}\/[a-z0-9]{1,16}\.[a-z]{1,5}$/.test(name)) {
      throw new Error(`not a name of a stored file: ${JSON.stringify(name)}`);
    }
    return join(root, name.slice(0, 2), name);
  };
  return {
    async put(name, bytes) {
      const path = place(name);
      const unfinished = `${path}.${randomUUID()}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeThrough(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await syncFolders(dirname(path), root);
    },
    get: (name) => readFile(place(name)).catch(undefinedIfMissing),
    async remove(hash) {
      const folder = dirname(place(`${hash}/original.webp`));
      await rm(folder, { recursive: true, force: true });
    },
    has: async (name) => (await access(place(name)).then(() => true, undefinedIfMissing)) ?? false,
  };
}

async function writeThrough(path: string, bytes: Uint8Array) {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file's name is safe on disk only when its folder is, and each new folder's name within its own. */
async function syncFolders(from: string, root: string) {
  for (let folder = from; folder.startsWith(root); folder = dirname(folder)) {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
