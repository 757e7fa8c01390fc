import type { Content } from "../content";
import { findings, type Given } from "./all-checks";
import type { Stop, StopField } from "./stop";

/**
 * All that stops the content from being published; empty when nothing does. What readers of the
 * live article do without already (`excused`) is not asked of a correction of it.
 */
export function stops(content: Content, excused: StopField[] = [], given: Given = {}): Stop[] {
  const without: string[] = excused.filter((field) => missing(content).includes(field));
  return findings(content, "stop", given).filter(({ field }) => !without.includes(field));
}

/** What a content lacks of what may be excused. */
export function missing({ dek, takeaways, authors, topics }: Content): StopField[] {
  const parts = { dek: dek.trim(), takeaways, authors, topics };
  return Object.entries(parts).flatMap(([field, part]) =>
    part.length === 0 ? (field as StopField) : [],
  );
}
