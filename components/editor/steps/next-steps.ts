import { type Publication, reviewOf, stateOf } from "@/components/editor/publishing/publication";
import type { Settings } from "@/lib/content/settings";

export type Step =
  | "send to review"
  | "take back"
  | "approve"
  | "send back"
  | "publish"
  | "schedule"
  | "schedule withdrawal"
  | "unpublish";

export type NextSteps = {
  /** The step that comes next by the rules of the publication. */
  next?: Step;
  /** The one that may be taken in its place. */
  beside?: Step;
  /** What else is possible. */
  more: Step[];
};

type Person = { id: string; mayPublish: boolean };

/** What somebody may do with an article as it stands now, at the version that is on the screen. */
export function nextSteps(
  publication: Publication,
  version: number,
  person: Person,
  rule: Settings["review"],
): NextSteps {
  const state = stateOf(publication, version);
  const review = reviewOf(publication, version);
  const inReview = review?.step === "in review" || review?.step === "changed";
  const isMine = review?.askedById === person.id;
  const takeBack: Step[] = inReview && isMine ? ["take back"] : [];
  if (!person.mayPublish) {
    if (inReview || review?.step === "approved" || state === "live") return { more: takeBack };
    return { next: "send to review", more: [] };
  }
  const isLive = state === "live" || state === "live with changes";
  const away: Step[] = isLive ? ["schedule withdrawal", "unpublish"] : [];
  if (state === "live") return { next: "publish", more: away };
  const free = rule === "none" || review?.step === "approved";
  if (inReview) {
    const more: Step[] = [
      ...(free ? (["schedule", "publish"] as const) : []),
      ...takeBack,
      ...away,
    ];
    const mayApprove = rule !== "by another" || !isMine;
    return { ...(mayApprove && { next: "approve" }), beside: "send back", more };
  }
  if (!free) return { next: "send to review", more: away };
  const back: Step = review?.step === "approved" ? "send back" : "send to review";
  // What is scheduled already has its own line, with what can be done about it.
  const isScheduled = publication.schedules.some(({ kind }) => kind === "publish");
  return {
    next: "publish",
    ...(!isScheduled && { beside: "schedule" }),
    more: [back, ...away],
  };
}
