import { monthOf } from "@/lib/content/days";
import type { TouchedDays } from "./edition-days";
import {
  articleTag,
  authorTag,
  editionDaysTag,
  editionTag,
  latestTag,
  monthTag,
  newerTag,
  slugTag,
  suggestionsTag,
  topicsTag,
  topicTag,
} from "./tags";

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
  /** The older articles that it names as background or update, which name it as newer. */
  named: string[];
  /** The articles whose suggestions changed with it. */
  suggestedTo: string[];
} & TouchedDays;

/**
 * The tags of all that a publication touches; the one place that knows them. Other articles'
 * pages stay, but for those that show this one as related, which carry its tag.
 */
export function tagsOf(touched: Touched): string[] {
  return [
    articleTag(touched.articleId),
    latestTag,
    ...touched.slugs.map(slugTag),
    ...touched.topicIds.map(topicTag),
    ...touched.authorIds.map(authorTag),
    ...(touched.topicsChanged ? [topicsTag] : []),
    ...touched.days.map(editionTag),
    ...new Set(touched.days.map((day) => monthTag(monthOf(day)))),
    ...touched.named.map(newerTag),
    ...touched.suggestedTo.map(suggestionsTag),
    ...(touched.daysChanged ? [editionDaysTag] : []),
  ];
}
