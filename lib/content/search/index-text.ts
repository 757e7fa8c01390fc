import { formsOf, isHan } from "./forms";
import { termsOf } from "./terms";

/** The texts of an article that search reads, each part's in their order. */
export type Searched = {
  title: string;
  dek: string;
  takeaways: string[];
  analysis: string[];
  body: string[];
  names: string[];
};

/** What a word counts for where it stands. */
const worth = { title: 4, dek: 2, takeaways: 1.5, analysis: 1.25, body: 1, names: 0.75 };

/** An article as the index keeps it. */
export type Indexed = {
  terms: Map<string, { weight: number; inTitle: boolean }>;
  /** In words. */
  length: number;
  /** Its words in their order, between spaces, texts apart by a line; Chinese by single characters. */
  words: string;
};

export function indexText(searched: Searched): Indexed {
  const terms: Indexed["terms"] = new Map();
  const lines: string[] = [];
  let length = 0;
  for (const [part, each] of Object.entries(worth)) {
    for (const text of [searched[part as keyof Searched]].flat()) {
      const words = formsOf(text).map(({ form }) => form);
      if (words.length === 0) continue;
      length += words.length;
      lines.push(words.map(unitsOf).join(" "));
      for (const form of words) {
        for (const term of termsOf(form)) {
          const known = terms.get(term);
          terms.set(term, {
            weight: (known?.weight ?? 0) + each,
            inTitle: known?.inTitle || part === "title",
          });
        }
      }
    }
  }
  return { terms, length, words: ` ${lines.join(" \n ")} ` };
}

/** A word as `words` has it: Chinese by its characters, so that a phrase is found wherever words end. */
export function unitsOf(form: string): string {
  return isHan(form) ? [...form].join(" ") : form;
}
