import sharp, { type Sharp } from "sharp";
import { once } from "./once";
import { originalName } from "./original-name";
import { pictureWidth } from "./picture-width";
import { storage } from "./storage";
import { readerTurn } from "./turns";
import { type Format, variantWidths } from "./variants";

type Variant = Buffer | "busy" | undefined;

/**
 * One picture file as it is served; undefined where there is no such picture or it has no such
 * width; "busy" where it is still to be made and too much waits to be made before it.
 */
export async function getVariant(
  picture: string,
  { width, format }: { width: number; format: Format },
): Promise<Variant> {
  if (!/^[0-9a-f]{64}$/.test(picture)) return undefined;
  const name = `${picture}/${width}.${format}`;
  return (await storage().get(name)) ?? (await making(name, () => make(picture, width, format)));
}

const making = once<Variant>();

/** Whoever waits for a turn holds nothing yet: the file is read once the turn has come. */
async function make(picture: string, width: number, format: Format): Promise<Variant> {
  const own = await pictureWidth(picture);
  if (own === "busy") return own;
  if (!own || !variantWidths(own).includes(width)) return undefined;
  return await readerTurn(async () => {
    const original = await storage().get(originalName(picture));
    if (!original) return undefined;
    const bytes = await encode(sharp(original).resize({ width }), format).toBuffer();
    await storage().put(`${picture}/${width}.${format}`, bytes);
    return bytes;
  });
}

/** Qualities that look alike; efforts that a reader can wait for. JPEG has no transparency, so paper shows through. */
function encode(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case "avif":
      return picture.avif({ quality: 60, effort: 2 });
    case "webp":
      return picture.webp({ quality: 78, effort: 4, smartSubsample: true });
    case "jpeg":
      return picture.flatten({ background: "#ffffff" }).jpeg({ quality: 80, mozjpeg: true });
  }
}
