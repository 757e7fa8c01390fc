import type { Content } from "@/lib/content/content";
import { slugFromTitle } from "@/lib/content/slug";
import { differingFields, type Field } from "./fields";
import { same } from "./same";

export type Side = "mine" | "theirs";

/** A field of which there are two versions; `suggested` is the side that changed it, where only one did. */
export type Difference = { field: Field; theirsChanged: boolean; suggested: Side | undefined };

/** The fields in which two versions that grew from `before` differ now. */
export function differences(before: Content, mine: Content, theirs: Content): Difference[] {
  const names = differingFields(mine, theirs).filter(
    (field) => field !== "slug" || !(addressFollows(mine) && addressFollows(theirs)),
  );
  return names.map((field) => {
    const mineChanged = !same(before[field], mine[field]);
    const theirsChanged = !same(before[field], theirs[field]);
    const suggested = mineChanged ? (theirsChanged ? undefined : "mine") : "theirs";
    return { field, theirsChanged, suggested };
  });
}

/** Theirs and mine as one: a field as chosen, else as suggested, else mine, so that nothing typed here goes unasked. */
export function merge(
  mine: Content,
  theirs: Content,
  between: Difference[],
  chosen: Partial<Record<Field, Side>>,
): Content {
  const merged = { ...mine };
  for (const { field, suggested } of between) {
    if ((chosen[field] ?? suggested) === "theirs")
      Object.assign(merged, { [field]: theirs[field] });
  }
  if (addressFollows(mine) && addressFollows(theirs)) merged.slug = slugFromTitle(merged.title);
  return merged;
}

/** An address that its title makes is no choice of its own. */
function addressFollows({ title, slug }: Content): boolean {
  return slug === slugFromTitle(title);
}
