import sharp from "sharp";
import { getVariant } from "./make-variant";
import { storage } from "./storage";
import { originalName } from "./store-picture";
import { variantWidths } from "./variants";

/**
 * Makes, one after another, the files that pages ask for, so that no reader waits for them.
 * It takes seconds: call it after the answer is sent.
 */
export async function warmVariants(picture: string): Promise<void> {
  const original = await storage().get(originalName(picture));
  if (!original) return;
  const { width } = await sharp(original).metadata();
  for (const step of variantWidths(width)) {
    await getVariant(picture, { width: step, format: "avif" });
    await getVariant(picture, { width: step, format: "webp" });
  }
}
