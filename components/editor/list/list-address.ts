import type { ArticleState } from "@/db/schema/articles";

/** What the list of articles shows, as its address says. */
export type ListFilter = { state?: ArticleState; words: string; older?: string };

/** The address of a list. */
export function listAddress({ state, words, older }: ListFilter): string {
  const query = new URLSearchParams();
  if (state) query.set("state", state);
  if (words.trim()) query.set("words", words.trim());
  if (older) query.set("older", older);
  return query.size > 0 ? `/editor?${query}` : "/editor";
}
