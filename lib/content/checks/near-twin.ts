import type { Check } from "./check";

/** From how much of the one in the other on they are twins. */
const alike = 0.5;

/** An earlier article that says nearly the same; one that is named as related is known already. */
export const checkNearTwin: Check = ({ related }, { earlier }) => {
  const named = new Set(related.map(({ articleId }) => articleId));
  return earlier
    .filter(({ id, likeness }) => likeness >= alike && !named.has(id))
    .map(({ title, slug }) => ({
      see: `/articles/${encodeURIComponent(slug)}`,
      field: "related" as const,
      message: `“${title}” says nearly the same: perhaps it is to be changed, or named as related.`,
    }));
};
