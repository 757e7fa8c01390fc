import { chunkSize, isInTitle, placeIn, weightIn } from "./postings";

/** A term's articles: the packed postings of its chunks one after another. */
export type TermList = {
  term: string;
  chunks: { chunk: number; bytes: number }[];
  packed: Uint8Array;
};

/** One thing that was asked for, by the lists of the terms of which each is enough. */
export type Concept = {
  lists: TermList[];
  /** What finding it is worth beside the others: 1 for a word. */
  weight: number;
  required: boolean;
  /** It may raise an article, but not find one. */
  minor?: boolean;
};

/** The articles to rank, by number. */
export type Documents = {
  count: number;
  /** In words; 0 for none that may be found. */
  lengths: ArrayLike<number>;
  published: ArrayLike<number>;
  live: number;
  averageLength: number;
};

export type Ranked = {
  number: number;
  score: number;
  /** The part of what was asked for that it has, 0 to 1, rare words counting for more. */
  coverage: number;
};

/** As usual for BM25, whose figures these are. */
const k = 1.2;
const b = 0.75;

/**
 * Every article that has any of the concepts, all required ones and passes `may`, with its score:
 * BM25 over the words weighted by where they stand, times how much of the question it covers. With
 * `titles` only words of titles count.
 */
export function rank(
  documents: Documents,
  concepts: Concept[],
  may: (number: number) => boolean,
  { titles = false } = {},
): Ranked[] {
  const { count, lengths, averageLength } = documents;
  const scores = new Float32Array(count);
  const coverages = new Float32Array(count);
  const required = new Uint8Array(count);
  const best = new Float32Array(count);
  let everything = 0;
  let demands = 0;
  for (const concept of concepts) {
    const idf =
      Math.max(...concept.lists.map((list) => idfOf(documents, list)), 0) * concept.weight;
    // A word that no article has is not held against them.
    if (concept.lists.every(({ packed }) => packed.length === 0) && !concept.required) continue;
    if (!concept.minor) everything += idf;
    if (concept.required) demands++;
    const touched: number[] = [];
    for (const list of concept.lists) {
      const rarity = idfOf(documents, list) * concept.weight;
      eachPosting(list, count, (number, packed) => {
        const length = lengths[number] ?? 0;
        if (length === 0 || (titles && !isInTitle(packed))) return;
        const weight = weightIn(packed);
        const score =
          (rarity * weight * (k + 1)) / (weight + k * (1 - b + (b * length) / averageLength));
        const before = best[number] ?? 0;
        if (before === 0) touched.push(number);
        if (score > before) best[number] = score;
      });
    }
    for (const number of touched) {
      scores[number] = (scores[number] ?? 0) + (best[number] ?? 0);
      if (!concept.minor) coverages[number] = (coverages[number] ?? 0) + idf;
      if (concept.required) required[number] = (required[number] ?? 0) + 1;
      best[number] = 0;
    }
  }
  const found: Ranked[] = [];
  for (let number = 0; number < count; number++) {
    const score = scores[number] ?? 0;
    if (!coverages[number] || required[number] !== demands || !may(number)) continue;
    const coverage = (coverages[number] ?? 0) / everything;
    found.push({ number, score: score * (0.5 + coverage / 2), coverage });
  }
  return found;
}

/** How telling a term is: high for a rare one, near nothing for one that most articles have. */
export function idfOf({ live }: Pick<Documents, "live">, { packed }: TermList): number {
  const having = Math.min(packed.length / 2, live);
  return Math.log(1 + (live - having + 0.5) / (having + 0.5));
}

/** The numbers of the articles that a list names. */
export function numbersOf(list: TermList, count: number): Set<number> {
  const numbers = new Set<number>();
  eachPosting(list, count, (number) => numbers.add(number));
  return numbers;
}

/** The list of a term that no article has. */
export function emptyList(term: string): TermList {
  return { term, chunks: [], packed: new Uint8Array() };
}

/** The articles that are in all of the lists, as the rarest list has them. */
export function both(lists: TermList[]): TermList {
  const [rarest, ...others] = [...lists].sort((a, b) => a.packed.length - b.packed.length);
  if (!rarest) return emptyList("");
  const sets = others.map((list) => numbersOf(list, Number.POSITIVE_INFINITY));
  const kept: TermList = { term: rarest.term, chunks: [], packed: new Uint8Array(rarest.packed) };
  let length = 0;
  eachPosting(rarest, Number.POSITIVE_INFINITY, (number, posting) => {
    if (!sets.every((numbers) => numbers.has(number))) return;
    const chunk = Math.floor(number / chunkSize);
    const last = kept.chunks.at(-1);
    if (last?.chunk === chunk) last.bytes += 2;
    else kept.chunks.push({ chunk, bytes: 2 });
    kept.packed[length++] = posting >> 8;
    kept.packed[length++] = posting & 255;
  });
  return { ...kept, packed: kept.packed.subarray(0, length) };
}

export function eachPosting(
  { chunks, packed }: TermList,
  count: number,
  see: (number: number, packed: number) => void,
) {
  let at = 0;
  for (const { chunk, bytes } of chunks) {
    const first = chunk * chunkSize;
    for (const end = at + bytes; at < end; at += 2) {
      const posting = ((packed[at] ?? 0) << 8) | (packed[at + 1] ?? 0);
      const number = first + placeIn(posting);
      // What was indexed after the documents were read.
      if (number < count) see(number, posting);
    }
  }
}
