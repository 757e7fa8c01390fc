import type { Content } from "@/lib/content/content";
import { differences, merge } from "./differences";
import type { Field } from "./fields";
import { same } from "./same";

/**
 * Theirs and mine as one where nobody has to choose, since no part was changed by both; with the
 * fields in which something of theirs has come. Undefined where somebody has to.
 */
export function mergeAlone(
  before: Content,
  mine: Content,
  theirs: Content,
): { content: Content; theirs: Field[] } | undefined {
  const between = differences(before, mine, theirs);
  if (between.some(({ suggested }) => suggested === undefined)) return;
  const content = merge(mine, theirs, between, {});
  const fields = between.map(({ field }) => field);
  return { content, theirs: fields.filter((field) => !same(content[field], mine[field])) };
}
