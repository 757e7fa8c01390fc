import { pieces } from "./pieces";

/** Words of a text in any language: `Intl.Segmenter` knows where Chinese words end too. */
export function wordCount(text: string): number {
  let words = 0;
  for (const piece of pieces(text)) {
    for (const part of segmenter.segment(piece)) if (part.isWordLike) words++;
  }
  return words;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
