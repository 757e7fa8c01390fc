import type { ArticleState } from "@/db/schema/articles";
import type { StopField } from "@/lib/content/checks/stop";

/** What readers have of an article, as far as this page has heard; `version` is the one it was heard with. */
export type Publication = {
  state: ArticleState;
  liveSlug: string | null;
  everPublished: boolean;
  /** What readers of the live article do without. */
  excused: StopField[];
  version: number;
};

/** An article's state: what is live stays live while its text changes, and the word says so. */
export function stateOf(publication: Publication, version: number): ArticleState {
  const { state } = publication;
  return state === "live" && version !== publication.version ? "live with changes" : state;
}

/** What publishing will do, in sentences for whoever is about to. */
export function consequences(
  { state, liveSlug, everPublished }: Publication,
  slug: string,
  topics: string[],
): string[] {
  const isLive = state === "live" || state === "live with changes";
  const place = `Readers see it at /articles/${slug} at once`;
  if (isLive) {
    return [
      `${place}, in place of what is there now.`,
      "Its place on the front page and in lists stays.",
      ...moved(liveSlug, slug),
    ];
  }
  return [
    `${place}.`,
    `It is listed on the front page, under ${topics.join(", ")} and in the feed.`,
    ...(everPublished ? ["It keeps the date of its first publication."] : []),
    ...moved(liveSlug, slug),
  ];
}

function moved(from: string | null, to: string): string[] {
  return from && from !== to ? [`Its old address /articles/${from} leads to the new one.`] : [];
}
