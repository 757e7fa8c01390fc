import type { Documents, Ranked } from "./rank";

/** The most that being new adds to a score, and the days in which half of it is gone. */
const recency = { most: 0.06, halfLife: 180 };

/** Best first, new ones a little before old ones that say as much. */
export function byRelevance(documents: Documents, ranked: Ranked[], now = Date.now()): Ranked[] {
  return ranked
    .map((each) => {
      const days = Math.max(0, now / 1000 - (documents.published[each.number] ?? 0)) / 86_400;
      return { ...each, score: each.score * (1 + recency.most * 2 ** (-days / recency.halfLife)) };
    })
    .sort((a, b) => b.score - a.score || b.number - a.number);
}

/** Newest first, of those that have nearly as much of what was asked for as the best. */
export function byDate(documents: Documents, ranked: Ranked[]): Ranked[] {
  const most = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  return ranked.filter(({ coverage }) => coverage >= most * 0.8).sort(newest(documents));
}

/** Every article that may be found, newest first. */
export function allByDate(documents: Documents, may: (number: number) => boolean): Ranked[] {
  const all: Ranked[] = [];
  for (let number = 0; number < documents.count; number++) {
    if (documents.lengths[number] && may(number)) all.push({ number, score: 0, coverage: 0 });
  }
  return all.sort(newest(documents));
}

function newest({ published }: Documents) {
  return (a: Ranked, b: Ranked) =>
    (published[b.number] ?? 0) - (published[a.number] ?? 0) || b.number - a.number;
}
