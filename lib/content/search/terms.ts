import { stem } from "porter2";
import { isHan } from "./forms";

/**
 * What the index stores for a word: its stem, so that `tariffs` finds `tariff`. A Chinese word
 * is stored by its characters and their pairs, since where it ends depends on what stands around it.
 */
export function termsOf(form: string): string[] {
  if (!isHan(form)) return [stemOf(form)];
  const characters = [...form];
  return characters.length === 1 ? characters : [...pairs(characters), ...characters];
}

/** What a word asked for is looked up by: the most telling of its terms. */
export function askedTermsOf(form: string): string[] {
  if (!isHan(form)) return [stemOf(form)];
  const characters = [...form];
  return characters.length === 1 ? characters : pairs(characters);
}

/** An English word's stem; any other word as it is. */
export function stemOf(form: string): string {
  let known = stems.get(form);
  if (known === undefined) {
    known = /^[a-z]{3,}$/.test(form) ? stem(form) : form;
    if (stems.size >= mostKept) stems.clear();
    stems.set(form, known);
  }
  return known;
}

/** A text's words are mostly ones that were seen before. */
const stems = new Map<string, string>();
const mostKept = 100_000;

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
