import sharp, { type Metadata, type Sharp } from "sharp";
import { mostBytes, mostPixels, tooManyBytes, tooManyPixels } from "./limits";
import { type PictureKind, pictureKind } from "./picture-kind";
import { pictureTurn } from "./turns";

export const longestSide = 3200;

/** Decoded files are not asked for twice, so libvips would only hold memory. */
sharp.cache(false);

export type Reencoded = { bytes: Buffer; width: number; height: number };

/**
 * A picture decoded, turned upright, brought to sRGB and 8 bits, reduced to at most 3200 pixels
 * a side and encoded anew as WebP, so that nothing of the file but its pixels is kept: no
 * metadata, no place, no appended archive. Of an animation the first frame is kept.
 */
export async function reencode(bytes: Buffer): Promise<Reencoded | { refused: string }> {
  if (bytes.length > mostBytes) return { refused: tooManyBytes };
  const kind = pictureKind(bytes);
  if (typeof kind === "object") return kind;
  return await pictureTurn(async () => {
    const metadata = await readable(() => open(bytes).metadata());
    if (!metadata || !isOfKind(metadata, kind)) return { refused: damaged };
    if (metadata.width * metadata.height > mostPixels) return { refused: tooManyPixels };
    const encoded = await readable(() => encode(open(bytes)).toBuffer({ resolveWithObject: true }));
    if (!encoded) return { refused: damaged };
    return { bytes: encoded.data, width: encoded.info.width, height: encoded.info.height };
  });
}

const damaged =
  "The picture is damaged or incomplete and could not be read. Save it anew and try again.";

function open(bytes: Buffer): Sharp {
  return sharp(bytes, {
    limitInputPixels: mostPixels,
    sequentialRead: true,
    failOn: "error",
    animated: false,
  }).timeout({ seconds: 60 });
}

function encode(picture: Sharp): Sharp {
  return picture
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .toColourspace("srgb")
    .webp({ quality: 92, alphaQuality: 100, smartSubsample: true, effort: 2 });
}

/** libvips sniffs for itself; a file that two readers take for different things is not trusted. */
function isOfKind(metadata: Metadata, kind: PictureKind): boolean {
  return metadata.format === (kind === "avif" ? "heif" : kind);
}

/** Every error of libvips here is about the bytes it was given, so it is an answer and not a fault. */
async function readable<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await task();
  } catch {
    return undefined;
  }
}
