/**
 * What the search of pictures asks PostgreSQL for, as `to_tsquery` reads it; undefined where there
 * are no words. All must be there: a word as the beginning of one, and Chinese, Japanese and Korean
 * characters beside one another. Folds as the function `picture_words` of the database does.
 */
export function pictureQuery(words: string): string | undefined {
  const folded = words
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(apart, " ")
    .toLowerCase();
  const parts = folded.match(/\S+/g)?.flatMap((word) => word.match(runs) ?? []) ?? [];
  if (parts.length === 0) return;
  return parts.slice(0, mostParts).map(asked).join(" & ");
}

const mostParts = 20;
/** What stands between words. */
const apart =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is typed, no word has these
  /[\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u2000-\u206f\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f]+/g;
const character = "[\\u2e80-\\u2fff\\u3040-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]";
const runs = new RegExp(`${character}+|(?:(?!${character}).)+`, "gu");
const isCharacters = new RegExp(`^${character}`, "u");

function asked(part: string): string {
  if (!isCharacters.test(part)) return `'${part}':*`;
  return `(${[...part].map((one) => `'${one}'`).join(" <-> ")})`;
}
