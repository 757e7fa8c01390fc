import type { FrontArrangement } from "@/lib/content/arrangements";

/** An article, with its main topic. */
export type Candidate = { id: string; topicId: string | null };

/** What the front page has to be composed from; every list newest first. */
export type Material = {
  /** Which of the chosen articles are live. */
  live: Set<string>;
  /** The newest of all: the first `contiguous` are on the page somewhere. */
  newest: Candidate[];
  /** The newest of each pinned topic, by its id. */
  ofTopic: Map<string, string[]>;
};

export type Composed = {
  /** Ids of articles, the lead first. */
  stories: string[];
  /** Topics with ids of articles: the pinned ones, then others with news. */
  sections: { topicId: string; isPinned: boolean; articleIds: string[] }[];
  latest: string[];
};

/** The lead and the second tier, whoever chose them. */
const fewest = 4;
const inSection = 4;
/** A topic has news where so many of the newest articles are its own and stand nowhere above. */
const fewestOfTopic = 3;
const mostSections = 4;
/** The newest articles that are all on the page; older ones follow at /latest. */
export const contiguous = 24;
/** Where topics took nearly all of those, somewhat older ones follow. */
const fewestLatest = 4;

/**
 * Gives every article at most one place, in the order in which the page is read: what editors
 * chose, the latest where a place is open, pinned topics, other topics with news, and the rest
 * of the newest.
 */
export function composeFront(arrangement: FrontArrangement, material: Material): Composed {
  const { live, newest, ofTopic } = material;
  const wanted = arrangement.stories.filter((id) => id === null || live.has(id));
  const placed = new Set(wanted.filter((id) => id !== null));
  const take = (ids: string[], most: number) => {
    const taken = ids.filter((id) => !placed.has(id)).slice(0, most);
    for (const id of taken) placed.add(id);
    return taken;
  };
  const newestIds = newest.map(({ id }) => id);
  const latestOne = () => take(newestIds, 1)[0];

  const stories = wanted.map((id) => id ?? latestOne()).filter((id) => id !== undefined);
  const rest = newestIds.filter((id) => !placed.has(id)).length;
  const open = Math.max(0, fewest - stories.length);
  // The latest is never one article alone: a place less is filled then.
  stories.push(...take(newestIds, open > 1 && rest - open === 1 ? open - 1 : open));

  const sections = arrangement.topics.map((topicId) => ({
    topicId,
    isPinned: true,
    articleIds: take(ofTopic.get(topicId) ?? [], inSection),
  }));
  for (const topicId of topicsWithNews(newest, placed, new Set(arrangement.topics)))
    sections.push({
      topicId,
      isPinned: false,
      articleIds: take(
        newest.filter((one) => one.topicId === topicId).map(({ id }) => id),
        inSection,
      ),
    });
  const latest = take(newestIds.slice(0, contiguous), contiguous);
  latest.push(...take(newestIds, Math.max(0, fewestLatest - latest.length)));
  return {
    stories,
    sections: sections.filter(({ articleIds }) => articleIds.length > 0),
    latest,
  };
}

/** The topics of the newest articles that have enough of them left, the one with the newest first. */
function topicsWithNews(newest: Candidate[], placed: Set<string>, pinned: Set<string>): string[] {
  const counts = new Map<string, number>();
  for (const { id, topicId } of newest) {
    if (topicId && !placed.has(id) && !pinned.has(topicId))
      counts.set(topicId, (counts.get(topicId) ?? 0) + 1);
  }
  const withNews = [...counts].filter(([, count]) => count >= fewestOfTopic).map(([id]) => id);
  // One topic alone is not a section but the whole publication.
  return withNews.length < 2 && pinned.size === 0 ? [] : withNews.slice(0, mostSections);
}
