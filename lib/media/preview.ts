import sharp from "sharp";
import { pictureTurn } from "./turns";

/**
 * The colours of a stored picture's four quarters, row by row, as six hexadecimal digits each.
 * Empty for one that is transparent somewhere, where they would shine through.
 */
export async function makePreview(bytes: Buffer): Promise<string> {
  return await pictureTurn(async () => {
    const { hasAlpha } = await sharp(bytes).metadata();
    if (hasAlpha) return "";
    const quarters = sharp(bytes).resize(2, 2, { fit: "fill", kernel: "linear" });
    return (await quarters.toColourspace("srgb").raw().toBuffer()).toString("hex");
  });
}
