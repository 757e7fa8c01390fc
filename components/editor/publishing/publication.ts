import type { Review, Scheduled, Standing } from "@/db/editorial/standing";
import type { ArticleState } from "@/db/schema/articles";

/** Where an article stands, as far as this page has heard; `version` is the one it was heard with. */
export type Publication = Standing & { everPublished: boolean };

export function publicationOf(standing: Standing): Publication {
  const { count, version, state, liveSlug, firstPublishedAt, excused, review, schedules, failed } =
    standing;
  const everPublished = firstPublishedAt !== null;
  const heard = { count, version, state, liveSlug, firstPublishedAt, excused };
  return { ...heard, review, schedules, failed, everPublished };
}

/** An article's state: what is live stays live while its text changes, what was approved does not stay approved. */
export function stateOf(publication: Publication, version: number): ArticleState {
  const { state } = publication;
  if (version === publication.version) return state;
  if (state === "live") return "live with changes";
  return state === "approved" ? "in review" : state;
}

/** Where the review stands: an approval ends with the first saved change. */
export function reviewOf(publication: Publication, version: number): Review | null {
  const { review } = publication;
  if (review?.step !== "approved" || version === publication.version) return review;
  return { ...review, step: "changed", by: null, byId: null };
}

/** Whether there is text that does not go live with what is scheduled. */
export function isOutrun(schedule: Scheduled, publication: Publication, version: number): boolean {
  if (schedule.kind === "unpublish") return false;
  return !schedule.isWorking || version !== publication.version;
}

/** What publishing will do, in sentences for whoever is about to. */
export function consequences(
  { state, liveSlug, everPublished, schedules }: Publication,
  slug: string,
  topics: string[],
): string[] {
  const isLive = state === "live" || state === "live with changes";
  const calledOff = schedules.some(({ kind }) => kind === "publish")
    ? ["What is scheduled to go live is called off."]
    : [];
  const place = `Readers see it at /articles/${slug} at once`;
  if (isLive) {
    return [
      `${place}, in place of what is there now.`,
      "Its place on the front page and in lists stays.",
      ...moved(liveSlug, slug),
      ...calledOff,
    ];
  }
  return [
    `${place}.`,
    `It is listed on the front page, under ${topics.join(", ")} and in the feed.`,
    ...(everPublished ? ["It keeps the date of its first publication."] : []),
    ...moved(liveSlug, slug),
    ...calledOff,
  ];
}

function moved(from: string | null, to: string): string[] {
  return from && from !== to ? [`Its old address /articles/${from} leads to the new one.`] : [];
}
