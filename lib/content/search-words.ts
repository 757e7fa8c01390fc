import { pieces } from "./pieces";

/**
 * The words of a text as the search index stores them: cut by `Intl.Segmenter`,
 * so that Chinese has words too; lower case, compatibility forms and Latin accents folded.
 */
export function searchWords(text: string): string[] {
  const words: string[] = [];
  for (const piece of pieces(fold(text))) {
    for (const { segment, isWordLike } of segmenter.segment(piece)) {
      if (isWordLike) words.push(segment);
    }
  }
  return words;
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Lower case, compatibility forms and Latin accents folded: `Ａ` and `Ä` are `a`. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{Mn}+/gu, "$1")
    .normalize("NFC")
    .toLowerCase();
}

/** Of which the one form is the only one. */
const ascii = /^[\x20-\x7e]*$/;
