import { z } from "zod";
import { storable } from "./storable";

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most.toLocaleString("en")} characters.`)
    .transform(storable);

const percent = z.int().min(0).max(100);

/** What an editor says of a picture of the library; the words are as long as those of its uses. */
export const PictureInput = z.object({
  alt: line(1_000),
  caption: line(1_000),
  credit: line(300),
  focal: z.object({ x: percent, y: percent }).nullable(),
});
export type PictureInput = z.infer<typeof PictureInput>;
