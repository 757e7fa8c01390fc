import type { Content } from "@/lib/content/content";
import { differences, merge } from "./differences";
import type { Field } from "./fields";

/**
 * Theirs and mine as one where nobody has to choose, since no field was changed by both; with
 * the fields that are theirs. Undefined where somebody has to.
 */
export function mergeAlone(
  before: Content,
  mine: Content,
  theirs: Content,
): { content: Content; theirs: Field[] } | undefined {
  const between = differences(before, mine, theirs);
  if (between.some(({ suggested }) => suggested === undefined)) return;
  return {
    content: merge(mine, theirs, between, {}),
    theirs: between.filter(({ suggested }) => suggested === "theirs").map(({ field }) => field),
  };
}
