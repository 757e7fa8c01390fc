import sharp from "sharp";
import { pictureTurn } from "./turns";

/**
 * The colours of a stored picture's four quarters, row by row, as three hexadecimal digits each:
 * `a31cbd222e30`. Empty for one that is transparent somewhere, where they would shine through.
 */
export async function makePreview(bytes: Buffer): Promise<string> {
  return await pictureTurn(async () => {
    const { hasAlpha } = await sharp(bytes).metadata();
    if (hasAlpha) return "";
    const quarters = sharp(bytes).resize(2, 2, { fit: "fill", kernel: "linear" });
    const colours = await quarters.toColourspace("srgb").raw().toBuffer();
    return [...colours].map((value) => Math.round(value / 17).toString(16)).join("");
  });
}
