import { stem } from "porter2";
import type { Subject } from "./subject";

/** How many articles there are, and how many of them have each word; a word may be missing. */
export type Archive = { articles: number; documents: ReadonlyMap<string, number> };

/** What a subject counts for under each of its features, as a vector of length 1. */
export type Vector = { features: Map<string, number>; words: Map<string, string[]> };

/** A proper name tells more of what a story is about than any other word. */
const worthOfName = 1.5;
/** Iraqi and Iraqis, Zimbabwe and Zimbabwean share no stem, but a beginning. */
const worthOfBeginning = 0.7;
const beginning = 5;

/**
 * The subjects as vectors: words under their stems and again under their beginnings, more of one
 * word counting for less than more words, and a rare one for more than one that many articles have.
 */
export function vectorsOf(subjects: Subject[], archive: Archive): Vector[] {
  const names = namesIn(subjects);
  const all = subjects.map((subject) => {
    const weights = new Map<string, { weight: number; worth: number; words: string[] }>();
    for (const [word, { weight }] of subject) {
      const worth = names.has(word) ? worthOfName : 1;
      for (const [feature, each] of featuresOf(word)) {
        const known = weights.get(feature);
        if (known) {
          known.weight += weight;
          known.worth = Math.max(known.worth, worth * each);
          known.words.push(word);
        } else weights.set(feature, { weight, worth: worth * each, words: [word] });
      }
    }
    return weights;
  });
  const rarity = rarityOf(all, subjects, archive);
  return all.map((weights) => {
    const features = new Map<string, number>();
    for (const [feature, { weight, worth }] of weights) {
      const value = (1 + Math.log(Math.max(weight, 1))) * worth * rarity(feature);
      if (value > 0) features.set(feature, value);
    }
    const length = Math.sqrt([...features.values()].reduce((sum, value) => sum + value ** 2, 0));
    for (const [feature, value] of features) features.set(feature, value / length);
    return {
      features,
      words: new Map([...weights].map(([feature, { words }]) => [feature, words])),
    };
  });
}

function* featuresOf(word: string): Generator<[feature: string, worth: number]> {
  if (!/^[a-z]{3,}$/.test(word)) {
    yield [word, 1];
    return;
  }
  yield [stem(word), 1];
  yield [`${word.slice(0, beginning)}…`, worthOfBeginning];
}

/** What is a beginning and no word is told to nobody. */
export function isWord(feature: string): boolean {
  return !feature.endsWith("…");
}

function namesIn(subjects: Subject[]): Set<string> {
  const leaning = new Map<string, number>();
  for (const subject of subjects) {
    for (const [word, { named, plain }] of subject) {
      leaning.set(word, (leaning.get(word) ?? 0) + named - plain);
    }
  }
  return new Set([...leaning].filter(([, by]) => by > 0).map(([word]) => word));
}

/**
 * How telling a feature is. Of its words we know how many articles have each; how far those are
 * the same articles, the ones at hand show.
 */
function rarityOf(
  all: Map<string, { words: string[] }>[],
  subjects: Subject[],
  { articles, documents }: Archive,
): (feature: string) => number {
  const here = new Map<string, number>();
  for (const subject of subjects) {
    for (const word of subject.keys()) here.set(word, (here.get(word) ?? 0) + 1);
  }
  const features = new Map<string, { having: number; words: Set<string> }>();
  for (const weights of all) {
    for (const [feature, { words }] of weights) {
      const known = features.get(feature) ?? { having: 0, words: new Set() };
      known.having++;
      for (const word of words) known.words.add(word);
      features.set(feature, known);
    }
  }
  return (feature) => {
    const { having, words } = features.get(feature) ?? { having: 1, words: [] };
    let [among, everywhere] = [0, 0];
    for (const word of words) {
      among += here.get(word) ?? 1;
      everywhere += Math.max(documents.get(word) ?? 0, here.get(word) ?? 1);
    }
    const documentsHaving = Math.max(1, (everywhere * having) / Math.max(among, 1));
    return Math.max(0, Math.log((articles + 1) / documentsHaving));
  };
}
