import { updateTag } from "next/cache";
import { articleTag, authorTag, latestTag, slugTag, topicsTag, topicTag } from "./tags";

/** What a publication or a withdrawal changed for readers. */
export type Touched = {
  articleId: string;
  /** Every address of the article. */
  slugs: string[];
  /** Of what was live before and what is live now. */
  topicIds: string[];
  authorIds: string[];
  /** Whether a topic got its first live article or lost its last. */
  topicsChanged: boolean;
};

/**
 * Expires what readers see of a publication, at once; only for server actions. The one place
 * that knows which tags it touches. Other articles' pages stay, but for those that
 * show this one as related, which carry its tag.
 */
export function expire(touched: Touched): void {
  const tags = [
    articleTag(touched.articleId),
    latestTag,
    ...touched.slugs.map(slugTag),
    ...touched.topicIds.map(topicTag),
    ...touched.authorIds.map(authorTag),
    ...(touched.topicsChanged ? [topicsTag] : []),
  ];
  for (const tag of tags) updateTag(tag);
}
