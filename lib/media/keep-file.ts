import { createHash } from "node:crypto";
import { database } from "@/db/client";
import { lockFile, recordPicture } from "@/db/editorial/record-picture";
import { originalName } from "./original-name";
import { makePreview } from "./preview";
import { storage } from "./storage";

/** A picture of the library, with the hash of its present file and that file's pixels. */
export type StoredPicture = { id: string; file: string; width: number; height: number };

type About = { width: number; height: number; name: string; createdBy: string | null };

/**
 * Keeps a picture's own file under its SHA-256, and makes it known as a picture. The file is safe
 * before the row exists, and is looked for again while nobody can remove it: no row ever names a
 * missing file.
 */
export async function keepFile(
  bytes: Buffer,
  about: About,
  db = database(),
): Promise<StoredPicture> {
  const file = await putOriginal(bytes);
  const preview = await makePreview(bytes);
  const { width, height } = about;
  const id = await db.transaction(async (tx) => {
    await lockFile(tx, file);
    await putOriginal(bytes);
    return await recordPicture(tx, { ...about, file, bytes: bytes.length, preview });
  });
  return { id, file, width, height };
}

/** The name of an original: the SHA-256 of its bytes. */
export function originalHash(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Stores an original where it is not stored yet, and gives its name. */
export async function putOriginal(bytes: Buffer): Promise<string> {
  const file = originalHash(bytes);
  if (!(await storage().has(originalName(file)))) await storage().put(originalName(file), bytes);
  return file;
}
