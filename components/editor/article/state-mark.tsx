import type { ArticleState, ReviewStep } from "@/db/schema/articles";

export const stateMarks: Record<ArticleState, { mark: string; name: string }> = {
  draft: { mark: "○", name: "Draft" },
  "in review": { mark: "◇", name: "In review" },
  approved: { mark: "◆", name: "Approved" },
  scheduled: { mark: "◷", name: "Scheduled" },
  live: { mark: "●", name: "Live" },
  "live with changes": { mark: "◐", name: "Live with changes" },
  unpublished: { mark: "⊘", name: "Unpublished" },
};

const reviewWords: Record<ReviewStep, string> = {
  "in review": "in review",
  changed: "in review",
  approved: "approved",
  "sent back": "sent back",
};

type Props = {
  state: ArticleState;
  /** Where the review stands, where the state does not say it. */
  review?: ReviewStep | undefined;
};

/** An article's state: a word with a mark. */
export function StateMark({ state, review }: Props) {
  const { mark, name } = stateMarks[state];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span
        aria-hidden
        className={state === "live" || state === "live with changes" ? "text-accent" : "text-faint"}
      >
        {mark}
      </span>
      <span>{review ? `${name}, ${reviewWords[review]}` : name}</span>
    </span>
  );
}
