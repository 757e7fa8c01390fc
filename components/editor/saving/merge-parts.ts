import type { Content } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import type { Side } from "./differences";
import type { Field } from "./fields";
import { same } from "./same";

/** A value as it was, and as each side has made it. */
type Three<Value> = { before: Value; mine: Value; theirs: Value };

/**
 * A field that both sides changed, as one: part by part, each from the side that changed it. Of a
 * part that both changed, and of an order that both did, the side's own is taken. What has no parts
 * is that side's as a whole.
 */
export function mergeParts<Name extends Field>(
  field: Name,
  before: Content,
  mine: Content,
  theirs: Content,
  side: Side,
): Content[Name] {
  const mergers: { [Each in Field]?: (of: Three<Content[Each]>, side: Side) => Content[Each] } = {
    body: mergeDocs,
    analysis: mergeAnalysis,
    takeaways: byId,
    sources: byId,
    authors: byItself,
    topics: byItself,
    related: (of, one) => mergeLists(of, ({ articleId }) => articleId, one),
  };
  const of = { before: before[field], mine: mine[field], theirs: theirs[field] };
  return mergers[field]?.(of, side) ?? of[side];
}

function byId<Item extends { id: string }>(of: Three<Item[]>, side: Side): Item[] {
  return mergeLists(of, ({ id }) => id, side);
}

function byItself(of: Three<string[]>, side: Side): string[] {
  return mergeLists(of, (id) => id, side);
}

/** By their blocks, which keep their ids however they are written in or moved. */
function mergeDocs({ before, mine, theirs }: Three<Doc>, side: Side): Doc {
  const blocks = { before: before.content, mine: mine.content, theirs: theirs.content };
  const content = mergeLists<Doc["content"][number]>(blocks, ({ attrs }) => attrs.id, side);
  return { type: "doc", content };
}

function mergeAnalysis(of: Three<Content["analysis"]>, side: Side): Content["analysis"] {
  const part = <Name extends keyof Content["analysis"]>(name: Name) =>
    mergeOne(
      { before: of.before[name], mine: of.mine[name], theirs: of.theirs[name] },
      side,
    ) as Content["analysis"][Name];
  const texts = { before: of.before.text, mine: of.mine.text, theirs: of.theirs.text };
  return {
    heading: part("heading"),
    text: mergeDocs(texts, side),
    signature: part("signature"),
    label: part("label"),
  };
}

function mergeOne<Value>({ before, mine, theirs }: Three<Value>, side: Side): Value {
  if (same(mine, before)) return theirs;
  if (same(theirs, before)) return mine;
  return side === "mine" ? mine : theirs;
}

/** Lists whose items are told apart by a key; where one has none, or two have the same, the side's own. */
function mergeLists<Item>(
  { before, mine, theirs }: Three<Item[]>,
  keyOf: (item: Item) => string | null,
  side: Side,
): Item[] {
  const lists = { before, mine, theirs };
  const items = {
    before: byKey(before, keyOf),
    mine: byKey(mine, keyOf),
    theirs: byKey(theirs, keyOf),
  };
  if (!items.before || !items.mine || !items.theirs) return lists[side];
  const { before: was, mine: my, theirs: their } = items;
  return inOrder([...was.keys()], [...my.keys()], [...their.keys()], side).flatMap((key) => {
    const three = { before: was.get(key), mine: my.get(key), theirs: their.get(key) };
    return mergeOne(three, side) ?? [];
  });
}

function byKey<Item>(items: Item[], keyOf: (item: Item) => string | null) {
  const keyed = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || keyed.has(key)) return;
    keyed.set(key, item);
  }
  return keyed;
}

/** All keys of both sides, in the order of the one that moved some; those of the other each after what it follows there. */
function inOrder(before: string[], mine: string[], theirs: string[], side: Side): string[] {
  const isMoved = (keys: string[]) => {
    const left = before.filter((key) => keys.includes(key));
    return !same(
      left,
      keys.filter((key) => before.includes(key)),
    );
  };
  const [iMoved, theyMoved] = [isMoved(mine), isMoved(theirs)];
  const mineLeads = iMoved && theyMoved ? side === "mine" : iMoved;
  const [order, others] = mineLeads ? [[...mine], theirs] : [[...theirs], mine];
  for (const [index, key] of others.entries()) {
    if (order.includes(key)) continue;
    const previous = others.slice(0, index).findLast((earlier) => order.includes(earlier));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, key);
  }
  return order;
}
