import { log } from "@/lib/server/log";
import { getVariant } from "./make-variant";
import { pictureWidth } from "./picture-width";
import { variantWidths } from "./variants";

/**
 * Begins to make the files that pages will ask for, so that no reader waits for them, and
 * returns at once. The end of the process ends it too: what is missing is made when asked for.
 */
export function warmVariants(picture: string): void {
  makeVariants(picture).catch((error) => log().warn({ error, picture }, "not made beforehand"));
}

/** Makes them one after another, and so leaves room for what is asked for meanwhile. */
export async function makeVariants(picture: string): Promise<void> {
  const width = await pictureWidth(picture);
  if (typeof width !== "number") return;
  for (const step of variantWidths(width)) {
    await getVariant(picture, { width: step, format: "avif" });
    await getVariant(picture, { width: step, format: "webp" });
  }
}
