import type { Content } from "../content";
import { checkAuthors } from "./authors";
import { checkBody } from "./body";
import { checkDek } from "./dek";
import { checkHero } from "./hero";
import { checkSlug } from "./slug";
import type { Stop, StopField } from "./stop";
import { checkTakeaways } from "./takeaways";
import { checkTitle } from "./title";
import { checkTopics } from "./topics";
import { checkUnfinished } from "./unfinished";

/** Every check, in the order of the form. */
const checks = [
  checkTitle,
  checkDek,
  checkHero,
  checkTakeaways,
  checkBody,
  checkSlug,
  checkAuthors,
  checkTopics,
  checkUnfinished,
];

/**
 * All that stops the content from being published; empty when nothing does. What readers of the
 * live article do without already (`excused`) is not asked of a correction of it.
 */
export function stops(content: Content, excused: StopField[] = []): Stop[] {
  const without = excused.filter((field) => missing(content).includes(field));
  return checks.flatMap((check) => check(content)).filter(({ field }) => !without.includes(field));
}

/** What an article may lack and still be read: an imported one, from an archive that had no such thing. */
export function missing({ dek, takeaways, authors, topics }: Content): StopField[] {
  const parts = { dek: dek.trim(), takeaways, authors, topics };
  return Object.entries(parts).flatMap(([field, part]) =>
    part.length === 0 ? (field as StopField) : [],
  );
}
