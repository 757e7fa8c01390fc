import type { Content } from "@/lib/content/content";
import { slugFromTitle } from "@/lib/content/slug";
import { differingFields, type Field } from "./fields";
import { mergeParts } from "./merge-parts";
import { same } from "./same";

export type Side = "mine" | "theirs";

export type Difference = {
  field: Field;
  theirsChanged: boolean;
  /** The side to take without asking: where only one changed it, or both changed other parts of it. */
  suggested: Side | undefined;
  /** What the field becomes by taking a side: what only the other changed comes with it. */
  versions: Record<Side, Content[Field]>;
};

/** The fields in which two versions that grew from `before` differ now. */
export function differences(before: Content, mine: Content, theirs: Content): Difference[] {
  const names = differingFields(mine, theirs).filter(
    (field) => field !== "slug" || !(addressFollows(mine) && addressFollows(theirs)),
  );
  return names.map((field): Difference => {
    const mineChanged = !same(before[field], mine[field]);
    const theirsChanged = !same(before[field], theirs[field]);
    if (!mineChanged || !theirsChanged) {
      const versions = { mine: mine[field], theirs: theirs[field] };
      return { field, theirsChanged, suggested: mineChanged ? "mine" : "theirs", versions };
    }
    const versions = {
      mine: mergeParts(field, before, mine, theirs, "mine"),
      theirs: mergeParts(field, before, mine, theirs, "theirs"),
    };
    const suggested = same(versions.mine, versions.theirs) ? "mine" : undefined;
    return { field, theirsChanged, suggested, versions };
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
  for (const { field, suggested, versions } of between) {
    Object.assign(merged, { [field]: versions[chosen[field] ?? suggested ?? "mine"] });
  }
  if (addressFollows(mine) && addressFollows(theirs)) merged.slug = slugFromTitle(merged.title);
  return merged;
}

/** An address that its title makes is no choice of its own. */
function addressFollows({ title, slug }: Content): boolean {
  return slug === slugFromTitle(title);
}
