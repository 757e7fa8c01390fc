/** One item of a list in two versions: with the text it had and the text it has. */
export type Item = { id: string; text: string };
export type ItemChange = {
  id: string;
  kind: "same" | "changed" | "added" | "removed";
  /** Whether it stands elsewhere among the items that both versions have. */
  moved: boolean;
  before: string;
  after: string;
};

/**
 * The items of two versions of a list, in the order of the later one, each removed one after
 * what it stood behind. Known again by their ids.
 */
export function itemChanges(before: Item[], after: Item[]): ItemChange[] {
  const old = new Map(before.map((item, index) => [item.id, { ...item, index }]));
  const kept = new Set(after.map(({ id }) => id));
  const stayed = inPlace(
    after.flatMap(({ id }) => {
      const index = old.get(id)?.index;
      return index === undefined ? [] : { id, index };
    }),
  );
  const changes = after.map(({ id, text }): ItemChange => {
    const was = old.get(id);
    if (!was) return { id, kind: "added", moved: false, before: "", after: text };
    const kind = was.text === text ? "same" : "changed";
    return { id, kind, moved: !stayed.has(id), before: was.text, after: text };
  });
  for (const [index, { id, text }] of before.entries()) {
    if (kept.has(id)) continue;
    const behind = before[index - 1]?.id;
    const place = changes.findIndex((change) => change.id === behind) + 1;
    changes.splice(place, 0, { id, kind: "removed", moved: false, before: text, after: "" });
  }
  return changes;
}

/** The ids of the longest row of items that stand in their old order: all others moved. */
function inPlace(items: { id: string; index: number }[]): Set<string> {
  const longest: string[][] = [];
  for (const [at, { id, index }] of items.entries()) {
    let best: string[] = [];
    for (let earlier = 0; earlier < at; earlier++) {
      const row = longest[earlier] ?? [];
      if ((items[earlier]?.index ?? 0) < index && row.length > best.length) best = row;
    }
    longest.push([...best, id]);
  }
  return new Set(longest.reduce((best, row) => (row.length > best.length ? row : best), []));
}
