/** The list with one item moved to another place. */
export function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}

/** The list with the items of some ids put before or after another, in their own order. */
export function reordered<Item extends { id: string }>(
  items: Item[],
  ids: Set<unknown>,
  target: { id: unknown; position: "before" | "after" | "on" },
): Item[] {
  if (ids.has(target.id)) return items;
  const taken = items.filter(({ id }) => ids.has(id));
  const rest = items.filter(({ id }) => !ids.has(id));
  const at = rest.findIndex(({ id }) => id === target.id);
  return at < 0 ? items : rest.toSpliced(target.position === "after" ? at + 1 : at, 0, ...taken);
}
