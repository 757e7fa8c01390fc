import type { Content } from "../content";
import { checkFacts } from "./facts";
import { checkLongTitle } from "./long-title";
import { checkOpinionWords } from "./opinion-words";
import { checkSpellings } from "./spellings";
import { checkSupport } from "./support";
import type { Warning } from "./warning";

/** Every check that asks for a second look, in the order of the form. */
const checks = [checkLongTitle, checkFacts, checkSupport, checkOpinionWords, checkSpellings];

/** All that deserves a second look before the content is published; nothing of it stops anybody. */
export function warnings(content: Content): Warning[] {
  return checks.flatMap((check) => check(content));
}
