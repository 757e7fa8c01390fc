import type { Subject } from "./subject";

/** How many articles there are, and how many of them have each word; a word may be missing. */
export type Archive = { articles: number; documents: ReadonlyMap<string, number> };

/** What a subject counts for under each of its features, as a vector of length 1. */
export type Vector = Map<string, number>;

/** A proper name tells more of what a story is about than any other word. */
const worthOfName = 1.5;

/**
 * The subjects as vectors: more of one word counts for less than more words, a name for more than
 * another word, and what few articles have for more than what many have.
 */
export function vectorsOf(subjects: Subject[], archive: Archive): Vector[] {
  const among = tally(subjects, archive.documents);
  const values = new Map<string, number>();
  for (const [feature, { having, named }] of among) {
    const rarity = Math.log((archive.articles + 1) / Math.max(having, 1));
    values.set(feature, Math.max(0, rarity) * (named > 0 ? worthOfName : 1));
  }
  return subjects.map((subject) => {
    const vector: Vector = new Map();
    let squares = 0;
    for (const [feature, { weight, worth }] of subject) {
      const value = (1 + Math.log(Math.max(weight, 1))) * worth * (values.get(feature) ?? 0);
      if (value <= 0) continue;
      vector.set(feature, value);
      squares += value ** 2;
    }
    const length = Math.sqrt(squares);
    for (const [feature, value] of vector) vector.set(feature, value / length);
    return vector;
  });
}

/** Of each feature how many articles have it, as far as is known, and whether it is a name here. */
function tally(subjects: Subject[], documents: ReadonlyMap<string, number>) {
  const among = new Map<string, { here: number; having: number; named: number }>();
  for (const subject of subjects) {
    for (const [feature, { named, words }] of subject) {
      const known = among.get(feature) ?? { here: 0, having: 0, named: 0 };
      known.here++;
      known.named += named;
      for (const word of words) known.having = Math.max(known.having, documents.get(word) ?? 0);
      known.having = Math.max(known.having, known.here);
      among.set(feature, known);
    }
  }
  return among;
}
