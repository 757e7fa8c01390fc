import type { Content } from "../content";
import { checkAuthors } from "./authors";
import { checkBody } from "./body";
import { type Check, type Finding, nothingAround, type Surroundings } from "./check";
import { checkCitations } from "./citations";
import { checkDeadLinks } from "./dead-links";
import { checkDek } from "./dek";
import { checkFacts } from "./facts";
import { checkHero } from "./hero";
import { type CheckName, type ChosenLevels, checkNames, levelOf } from "./levels";
import { checkLongTitle } from "./long-title";
import { checkNearTwin } from "./near-twin";
import { checkOpinionWords } from "./opinion-words";
import { checkPictures } from "./pictures";
import { checkSilentLinks } from "./silent-links";
import { checkSlug } from "./slug";
import { checkSpellings } from "./spellings";
import { checkSupport } from "./support";
import { checkTakeaways } from "./takeaways";
import { checkTitle } from "./title";
import { checkTopics } from "./topics";
import { checkUnfinished } from "./unfinished";

const checks: Record<CheckName, Check> = {
  title: checkTitle,
  dek: checkDek,
  hero: checkHero,
  takeaways: checkTakeaways,
  body: checkBody,
  pictures: checkPictures,
  slug: checkSlug,
  authors: checkAuthors,
  topics: checkTopics,
  unfinished: checkUnfinished,
  deadLinks: checkDeadLinks,
  citations: checkCitations,
  longTitle: checkLongTitle,
  nearTwin: checkNearTwin,
  facts: checkFacts,
  support: checkSupport,
  opinionWords: checkOpinionWords,
  spellings: checkSpellings,
  silentLinks: checkSilentLinks,
};

/** What is known beside the content: what the settings chose, and what the server saw. */
export type Given = { levels?: ChosenLevels; around?: Surroundings };

/** What the checks of one level find, in the order of the form. */
export function findings(
  content: Content,
  level: "stop" | "warn",
  { levels = {}, around = nothingAround }: Given = {},
): Finding[] {
  return checkNames
    .filter((name) => levelOf(name, levels) === level)
    .flatMap((name) => checks[name](content, around));
}
