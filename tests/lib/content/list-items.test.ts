import { expect, test } from "vitest";
import type { Block, ListItem } from "@/lib/content/document";
import { itemsWithWords } from "@/lib/content/list-items";

test("a list in an item without words is under the item before", () => {
  const items = [item(said("Sudan")), item(said(""), list(item(said("Khartoum"))))];
  expect(itemsWithWords(items)).toEqual([item(said("Sudan"), list(item(said("Khartoum"))))]);
});

test("where no item is before it, its items are the list’s", () => {
  const items = [
    item(said(" "), list(item(said("Khartoum"))), said("on the Nile")),
    item(said("Egypt")),
  ];
  expect(itemsWithWords(items)).toEqual([
    item(said("Khartoum"), said("on the Nile")),
    item(said("Egypt")),
  ]);
});

test("an item without a word is none, and one that only cites stays", () => {
  const cites: Block = {
    type: "paragraph",
    attrs: { id: null },
    content: [{ type: "citation", attrs: { source: "s1" } }],
  };
  const items = [item(said("")), item(cites), item(said(""), list(item(said(""))))];
  expect(itemsWithWords(items)).toEqual([item(cites)]);
});

const said = (text: string): Block => ({
  type: "paragraph",
  attrs: { id: null },
  content: text ? [{ type: "text", text }] : [],
});
const item = (...content: Block[]): ListItem => ({ type: "listItem", content });
const list = (...content: ListItem[]): Block => ({
  type: "bulletList",
  attrs: { id: null },
  content,
});
