import type { Publication } from "@/components/editor/publishing/publication";
import type { Review } from "@/db/editorial/standing";

/** What somebody else did with an article, or what happened to it, while this page is open; for those who listen. */
export function newsOf(
  before: Publication,
  after: Publication,
  personId: string,
): string | undefined {
  const { review } = after;
  const isNew = review && new Date(review.at).getTime() !== timeOf(before.review);
  if (isNew && review.byId !== personId) {
    return `${saidOfReview(review)}${review.note ? `: ${review.note}` : "."}`;
  }
  const isOver = after.schedules.length < before.schedules.length;
  if (isOver && isLive(after) && !isLive(before)) return "It is live now.";
  if (isOver && isLive(before) && !isLive(after)) return "It is withdrawn now.";
  return undefined;
}

/** Where a review stands, as the beginning of a sentence. */
export function saidOfReview({ step, by, askedBy }: Review): string {
  switch (step) {
    case "in review":
      return `${askedBy ?? "Somebody"} asks for a review`;
    case "approved":
      return `${by ?? "Somebody"} approved just this text; a change takes it back to review`;
    case "changed":
      return "The text was changed since it was approved, so it is in review again";
    case "sent back":
      return `${by ?? "Somebody"} sent it back`;
  }
}

function isLive({ state }: Publication): boolean {
  return state === "live" || state === "live with changes";
}

function timeOf(review: Review | null): number | undefined {
  return review ? new Date(review.at).getTime() : undefined;
}
