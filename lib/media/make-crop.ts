import sharp from "sharp";
import { type CropName, cropSize } from "./crops";
import { once } from "./once";
import { originalName } from "./original-name";
import { storage } from "./storage";
import { readerTurn } from "./turns";

type Cropped = Buffer | "busy" | undefined;

const cropping = once<Cropped>();

/** A picture in a shape, around what draws the eye; undefined where there is no such picture, "busy" as of `getVariant`. */
export async function getCrop(picture: string, name: CropName): Promise<Cropped> {
  if (!/^[0-9a-f]{64}$/.test(picture)) return undefined;
  const file = `${picture}/${name}.jpeg`;
  const made = await storage().get(file);
  if (made) return made;
  if (!(await storage().has(originalName(picture)))) return undefined;
  return cropping(file, () => readerTurn(() => crop(picture, name)));
}

async function crop(picture: string, name: CropName): Promise<Buffer | undefined> {
  const original = await storage().get(originalName(picture));
  if (!original) return undefined;
  const { width, height } = await sharp(original).metadata();
  const bytes = await sharp(original)
    .resize({ ...cropSize({ width, height }, name), position: sharp.strategy.attention })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
  await storage().put(`${picture}/${name}.jpeg`, bytes);
  return bytes;
}
