import type { ArticleState } from "@/db/schema/articles";

export const stateMarks: Record<ArticleState, { mark: string; name: string }> = {
  draft: { mark: "○", name: "Draft" },
  live: { mark: "●", name: "Live" },
  "live with changes": { mark: "◐", name: "Live with changes" },
  unpublished: { mark: "⊘", name: "Unpublished" },
};

/** An article's state: a word with a mark. */
export function StateMark({ state }: { state: ArticleState }) {
  const { mark, name } = stateMarks[state];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <span
        aria-hidden
        className={state === "live" || state === "live with changes" ? "text-accent" : "text-faint"}
      >
        {mark}
      </span>
      <span>{name}</span>
    </span>
  );
}
