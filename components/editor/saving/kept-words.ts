import type { Content } from "@/lib/content/content";
import { type Difference, differences } from "./differences";
import { differingFields, pick } from "./fields";

/** Words that the server did not have when they were kept: the fields that differed, and how the server had them. */
export type KeptWords = {
  at: string;
  base: number;
  mine: Partial<Content>;
  before: Partial<Content>;
};

/** What to keep in the browser, or undefined when the server has everything. */
export function wordsToKeep(
  { base, saved, content }: { base: number; saved: Content; content: Content },
  at: Date,
): KeptWords | undefined {
  const names = differingFields(saved, content);
  if (names.length === 0) return undefined;
  return { at: at.toISOString(), base, mine: pick(content, names), before: pick(saved, names) };
}

export type Found = { at: Date; mine: Content; between: Difference[] };

/** Kept words beside what the server has now; undefined when it has them all. */
export function compareKept(kept: KeptWords, current: Content): Found | undefined {
  const mine = { ...current, ...kept.mine };
  const between = differences({ ...current, ...kept.before }, mine, current);
  return between.length > 0 ? { at: new Date(kept.at), mine, between } : undefined;
}
