import { highest } from "./highest";
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
  const atMost = (number: number) => (scores[number] ?? 0) * (1 + recency.most);
  return highest(numbers, most, worth, atMost);
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
    numbers: highest(covering, most, (number) => published[number] ?? 0),
    total: covering.length,
  };
}
