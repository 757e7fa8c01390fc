import { searchWords } from "./search-words";

/** Words in a row that two texts share by chance only seldom. */
const row = 3;
/** Shorter texts are alike by chance. */
const fewest = 30;
/** Characters that are read of a text: twins begin alike, and cutting words takes time. */
const most = 12_000;

/** A text as it is compared: its words in rows of three. */
export type Rows = Set<string>;

export function rowsOf(text: string): Rows {
  const words = searchWords(text.slice(0, most));
  return new Set(words.slice(row - 1).map((_, index) => words.slice(index, index + row).join(" ")));
}

/**
 * How much of the shorter of two texts stands in the other in the same words, from 0 to 1; 0
 * where one is too short to say. Order and small changes do not matter.
 */
export function likeness(one: Rows, other: Rows): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  if (few.size < fewest) return 0;
  let shared = 0;
  for (const each of few) if (many.has(each)) shared++;
  return shared / few.size;
}
