import sharp from "sharp";
import { getFocal } from "@/db/published/focal";
import { type Crop, cropFile, cropSize } from "./crops";
import { cutAround } from "./cut";
import { once } from "./once";
import { originalName } from "./original-name";
import { cutShapes } from "./shapes";
import { storage } from "./storage";
import { readerTurn } from "./turns";

type Cropped = Buffer | "busy" | undefined;

const cropping = once<Cropped>();

/**
 * A picture in a shape: around its focal point, or around what draws the eye where it has none.
 * Undefined where there is no such picture, or its focal point is another; "busy" as of `getVariant`.
 */
export async function getCrop(picture: string, crop: Crop): Promise<Cropped> {
  if (!/^[0-9a-f]{64}$/.test(picture)) return undefined;
  const file = `${picture}/${cropFile(crop)}`;
  const made = await storage().get(file);
  if (made) return made;
  if (!(await storage().has(originalName(picture)))) return undefined;
  // Anybody can ask for any point; only those that an editor chose are made and kept.
  if (crop.focal && !(await isFocal(picture, crop.focal))) return undefined;
  return cropping(file, () => readerTurn(() => make(picture, crop)));
}

async function isFocal(file: string, { x, y }: NonNullable<Crop["focal"]>): Promise<boolean> {
  return (await getFocal(file)).some((focal) => focal.x === x && focal.y === y);
}

async function make(picture: string, crop: Crop): Promise<Buffer | undefined> {
  const original = await storage().get(originalName(picture));
  if (!original) return undefined;
  const { width, height } = await sharp(original).metadata();
  const size = cropSize({ width, height }, crop.name);
  const cut = crop.focal
    ? sharp(original)
        .extract(cutAround({ width, height }, cutShapes[crop.name], crop.focal))
        .resize({ ...size, fit: "fill" })
    : sharp(original).resize({ ...size, position: sharp.strategy.attention });
  const bytes = await cut
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 80, mozjpeg: true })
    .toBuffer();
  await storage().put(`${picture}/${cropFile(crop)}`, bytes);
  return bytes;
}
