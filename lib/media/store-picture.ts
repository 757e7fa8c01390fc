import type { Database } from "@/db/client";
import { keepFile, type StoredPicture } from "./keep-file";
import { reencode } from "./reencode";

/**
 * Keeps a picture, and tells what was kept or in plain words why not. The same picture again is
 * the same one.
 */
export async function storePicture(
  bytes: Buffer,
  about: { name: string; createdBy: string | null },
  db?: Database,
): Promise<StoredPicture | { refused: string }> {
  const picture = await reencode(bytes);
  if ("refused" in picture) return picture;
  const { width, height } = picture;
  return keepFile(picture.bytes, { ...about, width, height }, db);
}
