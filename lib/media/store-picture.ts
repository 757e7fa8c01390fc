import { createHash } from "node:crypto";
import type { Queryable } from "@/db/client";
import { recordPicture } from "@/db/editorial/record-picture";
import { originalName } from "./original-name";
import { makePreview } from "./preview";
import { reencode } from "./reencode";
import { storage } from "./storage";

export type StoredPicture = { id: string; width: number; height: number };

/**
 * Keeps a picture, and tells what was kept or in plain words why not. The id is the SHA-256
 * of the stored bytes, so the same picture again is the same id. The file is safe before the
 * row exists: no row ever names a missing file.
 */
export async function storePicture(
  bytes: Buffer,
  { name, createdBy }: { name: string; createdBy: string | null },
  db?: Queryable,
): Promise<StoredPicture | { refused: string }> {
  const picture = await reencode(bytes);
  if ("refused" in picture) return picture;
  const { width, height } = picture;
  const id = createHash("sha256").update(picture.bytes).digest("hex");
  if (!(await storage().has(originalName(id)))) {
    await storage().put(originalName(id), picture.bytes);
  }
  const preview = await makePreview(picture.bytes);
  const about = { bytes: picture.bytes.length, name, createdBy, preview };
  await recordPicture({ id, width, height, ...about }, db);
  return { id, width, height };
}
