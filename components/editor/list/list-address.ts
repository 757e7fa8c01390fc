import type { View } from "@/db/editorial/views/view-sources";
import type { ArticleState } from "@/db/schema/articles";

export const sinces = ["visit", "today", "yesterday", "week"] as const;
/** Since when a change counts: the visit before this one, or a day. */
export type Since = (typeof sinces)[number];

/** What the list of articles shows, as its address says; the morning's page where it says nothing. */
export type ListFilter = {
  view?: View | "all";
  state?: ArticleState;
  words?: string;
  /** Ids. */
  topic?: string;
  author?: string;
  /** Those that the editor began. */
  mine?: boolean;
  since?: Since;
  older?: string;
};

/** What stands behind the ? of a list's address; empty for the morning's page. */
export function listQuery({ mine, words, ...filter }: ListFilter): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  if (mine) query.set("mine", "yes");
  if (words?.trim()) query.set("words", words.trim());
  return query.toString();
}

/** The address of a list. */
export function listAddress(filter: ListFilter): string {
  const query = listQuery(filter);
  return query ? `/editor?${query}` : "/editor";
}

/** Whether a list is narrowed by what somebody typed or chose. */
export function isNarrowed({ state, words, topic, author, mine }: ListFilter): boolean {
  return Boolean(state || words?.trim() || topic || author || mine);
}
