/** Words of a text in any language: `Intl.Segmenter` knows where Chinese words end too. */
export function wordCount(text: string): number {
  let words = 0;
  for (const part of segmenter.segment(text)) if (part.isWordLike) words++;
  return words;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });
