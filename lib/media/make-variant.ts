import sharp, { type Sharp } from "sharp";
import { storage } from "./storage";
import { originalName } from "./store-picture";
import { pictureTurn } from "./turns";
import { type Format, variantWidths } from "./variants";

/** One picture file as it is served, or undefined where there is no such picture or it has no such width. */
export async function getVariant(
  picture: string,
  { width, format }: { width: number; format: Format },
): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(picture)) return undefined;
  const name = `${picture}/${width}.${format}`;
  return (await storage().get(name)) ?? (await making(name, () => make(picture, width, format)));
}

/** What is being made just now: a second request for it waits for the first one's work. */
const inHand = new Map<string, Promise<Buffer | undefined>>();

function making(name: string, make: () => Promise<Buffer | undefined>) {
  const begun = inHand.get(name) ?? make().finally(() => inHand.delete(name));
  inHand.set(name, begun);
  return begun;
}

async function make(picture: string, width: number, format: Format): Promise<Buffer | undefined> {
  const original = await storage().get(originalName(picture));
  if (!original) return undefined;
  return await pictureTurn(async () => {
    const own = (await sharp(original).metadata()).width;
    if (!variantWidths(own).includes(width)) return undefined;
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
