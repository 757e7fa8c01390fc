import { documentsIn, type TermList, unpack } from "./lists";
import { isInTitle, weightIn } from "./postings";

/** One thing that was asked for, by the lists of the terms of which each is enough. */
export type Concept = {
  lists: TermList[];
  /** What finding it is worth beside the others: 1 for a word. */
  weight: number;
  required: boolean;
};

/** The articles to rank, by number. */
export type Documents = {
  /** Numbers are below it. */
  count: number;
  /** In words; 0 for none that may be found. */
  lengths: Uint16Array;
  /** When each was first published, in seconds since 1970. */
  published: Float64Array;
  /** How many may be found. */
  live: number;
  averageLength: number;
};

/** What was found: the numbers in their order, and by number what each is worth. */
export type Ranking = {
  numbers: number[];
  scores: Float32Array;
  /** The part of what was asked for that it has, 0 to 1, rare words counting for more. */
  coverages: Float32Array;
};

/** BM25's two figures: how soon a word's repetition says no more, and how much length counts. */
const k = 1.5;
const b = 0.75;

/** How much of its score an article keeps that has hardly anything of a long question. */
const leastKept = 0.8;

/** Up to so many things asked for, what has them all comes before what has some. */
const fewConcepts = 4;

/**
 * Every article that has any of the concepts, all required ones, and passes `may`: BM25 over the
 * words weighted by where they stand, and a part for how much of the question it covers. With
 * `titles` only words of titles count.
 */
export function rank(
  documents: Documents,
  concepts: Concept[],
  may: (number: number) => boolean,
  { titles = false } = {},
): Ranking {
  const { count, lengths } = documents;
  const scores = new Float32Array(count);
  const coverages = new Float32Array(count);
  const met = new Uint8Array(count);
  const best = new Float32Array(count);
  // A word that no article has is not held against them.
  const known = concepts.filter(({ lists, required }) => required || lists.some(documentsIn));
  const demands = known.filter(({ required }) => required).length;
  let everything = 0;
  for (const { lists, weight, required } of known) {
    const rarities = lists.map((list) => weight * idf(documents.live, documentsIn(list)));
    const rarity = Math.max(...rarities);
    everything += rarity;
    for (const [index, list] of lists.entries()) {
      const worth = rarities[index] ?? 0;
      const { numbers, postings } = unpack(list, count);
      for (let at = 0; at < numbers.length; at++) {
        const [number = 0, posting = 0] = [numbers[at], postings[at]];
        if (lengths[number] === 0 || (titles && !isInTitle(posting))) continue;
        const score = worth * saturated(documents, number, weightIn(posting));
        const before = best[number] ?? 0;
        if (before === 0) {
          coverages[number] = (coverages[number] ?? 0) + rarity;
          if (required) met[number] = (met[number] ?? 0) + 1;
        }
        if (score > before) {
          scores[number] = (scores[number] ?? 0) + score - before;
          best[number] = score;
        }
      }
    }
    best.fill(0);
  }
  const numbers: number[] = [];
  const few = known.length <= fewConcepts;
  for (let number = 0; number < count; number++) {
    const covered = coverages[number] ?? 0;
    if (covered === 0 || met[number] !== demands || !may(number)) continue;
    const coverage = Math.min(1, covered / everything);
    coverages[number] = coverage;
    const score = (scores[number] ?? 0) * (leastKept + (1 - leastKept) * coverage);
    // More than any score of some of the words.
    scores[number] = few && coverage > 0.999 ? score + everything * (k + 1) : score;
    numbers.push(number);
  }
  return { numbers, scores, coverages };
}

/** How telling a word is that so many articles have: high for few, near nothing for most of them. */
export function idf(live: number, having: number): number {
  const those = Math.min(having, live);
  return Math.log(1 + (live - those + 0.5) / (those + 0.5));
}

/** What a word's weight in an article makes of its worth: the first time most, and less in a long text. */
export function saturated(
  { lengths, averageLength }: Pick<Documents, "lengths" | "averageLength">,
  number: number,
  weight: number,
): number {
  const length = (lengths[number] ?? 0) / averageLength;
  return (weight * (k + 1)) / (weight + k * (1 - b + b * length));
}
