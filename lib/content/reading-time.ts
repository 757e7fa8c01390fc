import { wordCount } from "./word-count";

/**
 * Words a minute of silent reading of English non-fiction by adults: Brysbaert,
 * "How many words do we read per minute?", Journal of Memory and Language 109 (2019).
 */
const wordsPerMinute = 238;

/** Whole minutes to read the given texts, at least one. */
export function readingMinutes(...texts: string[]): number {
  return minutesFor(texts.reduce((sum, text) => sum + wordCount(text), 0));
}

/** The same for words that are counted already. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
