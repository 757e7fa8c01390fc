import sharp from "sharp";
import type { Database } from "@/db/client";
import { keepFile, type StoredPicture } from "./keep-file";
import { mostBytes, mostPixels } from "./limits";
import { longestSide } from "./reencode";
import { storePicture } from "./store-picture";

/**
 * Keeps a picture as `storePicture` does, but for one that is as that would make it: its bytes
 * stay, so that what was exported comes back as the same picture and loses nothing.
 */
export async function keepPicture(
  bytes: Buffer,
  name: string,
  db?: Database,
): Promise<StoredPicture | { refused: string }> {
  const size = await sizeAsStored(bytes);
  if (!size) return storePicture(bytes, { name, createdBy: null }, db);
  return keepFile(bytes, { ...size, name, createdBy: null }, db);
}

/** The pixels of a picture that holds nothing but them, in WebP and no larger than is kept. */
async function sizeAsStored(bytes: Buffer) {
  if (bytes.length > mostBytes || bytes.toString("latin1", 8, 12) !== "WEBP") return;
  // What follows the picture's own end is no picture.
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return;
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" });
    const { format, width, height, space, ...about } = await picture.metadata();
    const has = about.exif || about.icc || about.xmp || about.iptc || about.orientation;
    if (format !== "webp" || space !== "srgb" || has || (about.pages ?? 1) > 1) return;
    if (Math.max(width, height) > longestSide) return;
    // The whole of it can be read.
    await picture.stats();
    return { width, height };
  } catch {
    return;
  }
}
