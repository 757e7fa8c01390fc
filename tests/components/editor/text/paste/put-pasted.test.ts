import { getSchema } from "@tiptap/core";
import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodyNodes } from "@/components/editor/text/nodes";
import { putPasted } from "@/components/editor/text/paste/put-pasted";

const schema = getSchema(bodyNodes);
const key = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const p = (text: string): Node =>
  schema.node("paragraph", null, text ? schema.text(text) : undefined);
const mark = (number: number) => p(`\uf8f0${key(number)}\uf8f1`);

/** Pastes blocks at a place of a text; gives its words, and what stands before each place that was kept. */
function pasted(start: Node[], at: number, blocks: Node[]) {
  const doc = schema.node("doc", null, start);
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, at) });
  const change = putPasted(state, new Slice(Fragment.from(blocks), 1, 1));
  const places: { key: string; at: number }[] = change.getMeta("pendingPictures$").add;
  return {
    words: change.doc.textBetween(0, change.doc.content.size, "|"),
    before: places.map((place) => change.doc.resolve(place.at).nodeBefore?.textContent),
    depths: places.map((place) => change.doc.resolve(place.at).depth),
  };
}

test("a picture between paragraphs gets a place between them, and leaves no mark", () => {
  expect(pasted([p("ab")], 2, [p("one"), mark(1), p("two")])).toEqual({
    words: "aone|twob",
    before: ["aone"],
    depths: [0],
  });
});

test("pictures at the ends of a paste, or alone in it, have places too", () => {
  expect(pasted([p("ab")], 2, [mark(1), p("one"), mark(2)])).toMatchObject({
    words: "a|one|b",
    before: ["a", "one"],
  });
  expect(pasted([p("ab")], 3, [mark(1), mark(2)]).before).toEqual(["ab", "ab"]);
});

test("a picture pasted into a quote stands after it", () => {
  const quote = schema.node("blockquote", null, [p("said")]);
  expect(pasted([quote, p("end")], 6, [p("x"), mark(1)])).toMatchObject({
    words: "saidx|end",
    before: ["saidx"],
    depths: [0],
  });
});
