import type { Documents, Ranking } from "./rank";

/** The most that being new adds to a score, and the days in which half of it is gone. */
const recency = { most: 0.06, halfLife: 180 };

/** The best `most` of what was found, new ones a little before old ones that say as much. */
export function byRelevance(
  { published }: Documents,
  { numbers, scores }: Ranking,
  most: number,
  now = Date.now(),
): number[] {
  const worth = (number: number) => {
    const days = Math.max(0, now / 1000 - (published[number] ?? 0)) / 86_400;
    return (scores[number] ?? 0) * (1 + recency.most * 2 ** (-days / recency.halfLife));
  };
  return highest(numbers, worth, most);
}

/** The newest `most`, of those that have nearly as much of what was asked for as any has. */
export function byDate(
  { published }: Documents,
  { numbers, coverages }: Ranking,
  most: number,
): { numbers: number[]; total: number } {
  let best = 0;
  for (const number of numbers) best = Math.max(best, coverages[number] ?? 0);
  const covering = numbers.filter((number) => (coverages[number] ?? 0) >= best * 0.8);
  return {
    numbers: highest(covering, (number) => published[number] ?? 0, most),
    total: covering.length,
  };
}

/** The `most` numbers of highest worth, highest first, the later of equals first. Most are only looked at once. */
export function highest(
  numbers: number[],
  worth: (number: number) => number,
  most: number,
): number[] {
  const worths = Float64Array.from(numbers, worth);
  let least = Number.NEGATIVE_INFINITY;
  if (numbers.length > most * 2) {
    least = Float64Array.from(worths).sort()[numbers.length - most] ?? least;
  }
  const kept: { number: number; worth: number }[] = [];
  for (const [index, worth] of worths.entries()) {
    if (worth >= least) kept.push({ number: numbers[index] ?? 0, worth });
  }
  kept.sort((a, b) => b.worth - a.worth || b.number - a.number);
  return kept.slice(0, most).map(({ number }) => number);
}
