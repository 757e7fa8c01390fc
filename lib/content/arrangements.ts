import { z } from "zod";

/**
 * What editors arrange by hand: the front page, and the order of an edition. Each names
 * articles; one that is not live when a page is read leaves its place to the next.
 */

const once = (ids: (string | null)[]) => {
  const named = ids.filter((id) => id !== null);
  return new Set(named).size === named.length;
};

/** Places on the front page that can be chosen: the lead and the top stories. */
export const mostStories = 10;
export const mostTopics = 3;

export const FrontArrangement = z.strictObject({
  /** Ids of articles, the lead first; null leaves a place to the latest. */
  stories: z.array(z.uuid().nullable()).max(mostStories).refine(once, "An article stands twice."),
  /** Ids of the topics pinned above the others. */
  topics: z.array(z.uuid()).max(mostTopics).refine(once, "A topic stands twice."),
});
export type FrontArrangement = z.infer<typeof FrontArrangement>;

/** A front page that nobody arranged: the latest leads. */
export const automaticFront: FrontArrangement = { stories: [], topics: [] };

/** The most articles of one day whose order can be set. */
export const mostOrdered = 100;

/** Ids of the day's articles in the editors' order; those not named follow, newest first. */
export const EditionOrder = z
  .array(z.uuid())
  .max(mostOrdered)
  .refine(once, "An article stands twice.");
export type EditionOrder = z.infer<typeof EditionOrder>;
