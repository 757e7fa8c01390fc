import { isWord, type Subject } from "./subject";
import { type Archive, type Vector, vectorsOf } from "./vectors";

/** An article as its related ones are found. */
export type Story = {
  id: string;
  subject: Subject;
  topicIds: string[];
  /** Undefined for one that was never published. */
  at: Date | undefined;
};

/** Why an article belongs with another. */
export type Reasons = {
  /** Subject words of both, the most telling first, as the article at hand writes them. */
  words: string[];
  /** Topics of both. */
  topicIds: string[];
  /** How many days lie between them, where they are few. */
  days: number | null;
};

export type RankedStory = { id: string; score: number; reasons: Reasons };

const neighbours = 10;
const worthOfNeighbours = 1;
const worthOfTopic = 0.1;
const worthOfDays = 0.05;
const sameDays = 3;
const mostWords = 3;
/** A shared word that tells so much less than the most telling one is no reason. */
const leastTelling = 0.15;
const day = 86_400_000;

/**
 * The stories that belong with one, best first. What they are about is compared, each seen
 * together with the stories nearest to it: two may tell of one thing in other words, which their
 * neighbours share. A shared topic and the same days count a little more.
 */
export function rankRelated(story: Story, others: Story[], archive: Archive): RankedStory[] {
  const vectors = vectorsOf(
    [story, ...others].map(({ subject }) => subject),
    archive,
  );
  const alike = withNeighbours(products(vectors));
  return others
    .map((other, index) => {
      const topicIds = story.topicIds.filter((id) => other.topicIds.includes(id));
      const days = daysBetween(story.at, other.at);
      const score =
        (alike[index + 1] ?? 0) *
        (1 + (topicIds.length > 0 ? worthOfTopic : 0)) *
        (1 + worthOfDays * Math.exp(-(days ?? Number.POSITIVE_INFINITY) / 7));
      const [own, its] = [vectors[0], vectors[index + 1]];
      const words = own && its ? sharedWords(story.subject, own, its) : [];
      return {
        id: other.id,
        score,
        reasons: { words, topicIds, days: days !== null && days <= sameDays ? days : null },
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Of each two vectors their product, 1 where they are the same. */
function products(vectors: Vector[]): Float64Array[] {
  const having = new Map<string, [number, number][]>();
  vectors.forEach((vector, index) => {
    for (const [feature, value] of vector) {
      const list = having.get(feature);
      if (list) list.push([index, value]);
      else having.set(feature, [[index, value]]);
    }
  });
  const all = vectors.map(() => new Float64Array(vectors.length));
  for (const list of having.values()) {
    for (const [one, value] of list) {
      const row = all[one];
      if (!row) continue;
      for (const [other, its] of list) row[other] = (row[other] ?? 0) + value * its;
    }
  }
  return all;
}

/**
 * How alike the first is to each, where each is itself and a part of its neighbours. Of the sums
 * of vectors only products are needed, and those are known.
 */
function withNeighbours(all: Float64Array[]): number[] {
  const sums = all.map((row, index) => {
    const nearest = [...row.keys()]
      .filter((other) => other !== index)
      .sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0))
      .slice(0, neighbours);
    return [
      [index, 1] as const,
      ...nearest.map((other) => [other, worthOfNeighbours * (row[other] ?? 0)] as const),
    ];
  });
  const product = (one: number, other: number) => {
    let sum = 0;
    for (const [a, worth] of sums[one] ?? []) {
      for (const [b, its] of sums[other] ?? []) sum += worth * its * (all[a]?.[b] ?? 0);
    }
    return sum;
  };
  const length = Math.sqrt(product(0, 0)) || 1;
  return all.map(
    (_, index) => product(0, index) / (length * (Math.sqrt(product(index, index)) || 1)),
  );
}

function sharedWords(subject: Subject, own: Vector, its: Vector): string[] {
  const shared = [...own]
    .filter(([feature]) => isWord(feature) && its.has(feature))
    .map(([feature, value]) => ({ feature, worth: value * (its.get(feature) ?? 0) }))
    .sort((a, b) => b.worth - a.worth);
  const least = (shared[0]?.worth ?? 0) * leastTelling;
  return shared
    .slice(0, mostWords)
    .filter(({ worth }) => worth >= least)
    .map(({ feature }) => subject.get(feature)?.spelt ?? feature);
}

function daysBetween(one: Date | undefined, other: Date | undefined): number | null {
  if (!one || !other) return null;
  return Math.round(Math.abs(one.getTime() - other.getTime()) / day);
}
