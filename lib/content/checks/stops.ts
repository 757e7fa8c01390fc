import type { Content } from "../content";
import { checkAuthors } from "./authors";
import { checkBody } from "./body";
import { checkDek } from "./dek";
import { checkHero } from "./hero";
import { checkSlug } from "./slug";
import type { Stop } from "./stop";
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

/** All that stops the content from being published; empty when nothing does. */
export function stops(content: Content): Stop[] {
  return checks.flatMap((check) => check(content));
}
