import { EditorState, type Transaction } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import {
  changeMarks,
  commentPlugin,
  movedThreads,
  rangeOf,
  threadAt,
} from "@/components/editor/comments/comment-plugin";
import { passageOf } from "@/components/editor/comments/locate";
import { bodySchema } from "@/lib/content/document-schema";

const paragraph = (id: string, text: string) => ({
  type: "paragraph",
  attrs: { id },
  content: text ? [{ type: "text", text }] : [],
});
const docOf = (...blocks: object[]) => bodySchema.nodeFromJSON({ type: "doc", content: blocks });
const grain = paragraph("p1", "Grain exports resume after a month.");
const ships = paragraph("p2", "The first ships left on Monday.");

/** A text with a thread on words of it. */
function commented(words: string, doc = docOf(grain, ships)) {
  const from = positionOf(doc, words);
  const place = passageOf(doc, "body", { from, to: from + words.length });
  if (!place) throw new Error("no place");
  const state = EditorState.create({ doc, plugins: [commentPlugin(() => {})] });
  return state.apply(changeMarks(state.tr, { anchors: [{ id: "t", place, quote: words }] }));
}

function positionOf(doc: ReturnType<typeof docOf>, words: string): number {
  let found = -1;
  doc.descendants((node, at) => {
    const index = node.isText ? (node.text ?? "").indexOf(words) : -1;
    if (index !== -1) found = at + index;
  });
  return found;
}

const type = (state: EditorState, change: (tr: Transaction) => Transaction) =>
  state.apply(change(state.tr));
const wordsOf = (state: EditorState) => {
  const range = rangeOf(state, "t");
  return range && state.doc.textBetween(range.from, range.to, "\n");
};
/** The text comes in again whole, as another's save does. */
const replaced = (state: EditorState, ...blocks: object[]) =>
  type(state, (tr) =>
    tr.replaceWith(0, tr.doc.content.size, docOf(...blocks).content).setMeta("preventUpdate", true),
  );

test("a comment stays on its words while others are typed before, after and within them", () => {
  const state = commented("ships left");
  const before = type(state, (tr) => tr.insertText("Yesterday: ", 1));
  expect(wordsOf(before)).toBe("ships left");
  const within = type(before, (tr) => tr.insertText("all ", positionOf(tr.doc, "left")));
  expect(wordsOf(within)).toBe("ships all left");
  const after = type(within, (tr) => tr.insertText(" port", positionOf(tr.doc, " on Monday")));
  expect(wordsOf(after)).toBe("ships all left");
});

test("it stays when its paragraph is split, joined or moved", () => {
  const state = commented("ships left");
  const split = type(state, (tr) => tr.split(positionOf(tr.doc, "ships")));
  expect(wordsOf(split)).toBe("ships left");
  const joined = type(split, (tr) => tr.join(tr.doc.child(0).nodeSize));
  expect(wordsOf(joined)).toBe("ships left");
  const block = joined.doc.child(1);
  const at = joined.doc.child(0).nodeSize;
  const moved = type(joined, (tr) =>
    tr
      .delete(at, at + block.nodeSize)
      .insert(0, block)
      .setMeta("uiEvent", "drop"),
  );
  expect(wordsOf(moved)).toBe("ships left");
});

test("with its words it goes, and with them it comes back", () => {
  const state = commented("ships left");
  const range = rangeOf(state, "t") ?? { from: 0, to: 0 };
  const gone = type(state, (tr) => tr.delete(range.from - 4, range.to + 1));
  expect(rangeOf(gone, "t")).toBeUndefined();
  expect(movedThreads(gone, "body")).toMatchObject([{ thread: "t", place: { words: "" } }]);
  const back = type(gone, (tr) => tr.insertText("irst ships left ", range.from - 4));
  expect(wordsOf(back)).toBeUndefined();
  const exactly = type(gone, (tr) => tr.insertText("ships left", range.from - 4));
  expect(wordsOf(exactly)).toBe("ships left");
});

test("cut words take their comment to where they are pasted", () => {
  const state = commented("first ships");
  const range = rangeOf(state, "t") ?? { from: 0, to: 0 };
  const cut = type(state, (tr) => tr.delete(range.from, range.to));
  const pasted = type(cut, (tr) => tr.insertText("first ships ", 1).setMeta("paste", true));
  expect(wordsOf(pasted)).toBe("first ships");
  expect(rangeOf(pasted, "t")?.from).toBe(1);
});

test("it is found again in a text that somebody else saved", () => {
  const state = commented("ships left");
  const other = replaced(
    state,
    paragraph("p0", "News."),
    grain,
    paragraph("p2", "Then the first ships left."),
  );
  expect(wordsOf(other)).toBe("ships left");
  const inAnother = replaced(state, paragraph("p9", "Now ships left at once."), grain);
  expect(wordsOf(inAnother)).toBe("ships left");
  const reworded = replaced(state, grain, paragraph("p2", "The first boats went on Monday."));
  expect(wordsOf(reworded)).toBe("boats went");
  expect(rangeOf(replaced(state, grain), "t")).toBeUndefined();
});

test("of the same words twice it keeps the nearer", () => {
  const twice = docOf(paragraph("p1", "One ship and one more ship."), ships);
  const state = commented("more ship", twice);
  const other = replaced(state, paragraph("p1", "more ship? One ship and more ship."), ships);
  expect(rangeOf(other, "t")?.from).toBe(25);
});

test("the server is told of what moved, and asked for nothing of what did not", () => {
  const state = commented("ships left");
  expect(movedThreads(state, "body")).toEqual([]);
  const changed = type(state, (tr) => tr.insertText("The very ", positionOf(tr.doc, "ships")));
  const moves = movedThreads(changed, "body");
  expect(moves).toMatchObject([{ thread: "t", place: { words: "ships left" } }]);
  expect(movedThreads(changed.apply(changeMarks(changed.tr, { told: moves })), "body")).toEqual([]);
});

test("a passage over several blocks is one passage", () => {
  const doc = docOf(grain, ships);
  const place = passageOf(doc, "body", {
    from: positionOf(doc, "month"),
    to: positionOf(doc, "ships") + 5,
  });
  expect(place?.words).toBe("month.\nThe first ships");
  const plain = EditorState.create({ doc, plugins: [commentPlugin(() => {})] });
  if (!place) throw new Error("no place");
  const state = plain.apply(changeMarks(plain.tr, { anchors: [{ id: "t", place, quote: "" }] }));
  const other = replaced(state, paragraph("p0", "News."), grain, ships);
  expect(wordsOf(other)).toBe("month.\nThe first ships");
});

test("the innermost of several threads is the one that was clicked", () => {
  const state = commented("ships left");
  const doc = state.doc;
  const wide = passageOf(doc, "body", {
    from: positionOf(doc, "The first"),
    to: positionOf(doc, "Monday"),
  });
  const narrow = passageOf(doc, "body", {
    from: positionOf(doc, "left"),
    to: positionOf(doc, " on Monday"),
  });
  if (!wide || !narrow) throw new Error("no place");
  const anchors = [
    { id: "wide", place: wide, quote: "" },
    { id: "narrow", place: narrow, quote: "" },
  ];
  const both = state.apply(changeMarks(state.tr, { anchors }));
  expect(threadAt(both, positionOf(doc, "left") + 1)).toBe("narrow");
  expect(threadAt(both, positionOf(doc, "first"))).toBe("wide");
  expect(threadAt(both, 2)).toBeUndefined();
});

test("a picture is commented on as words are, and keeps its comment where it is moved", () => {
  const attrs = { id: "i1", picture: "a".repeat(64), width: 16, height: 9 };
  const doc = docOf(grain, { type: "image", attrs }, ships);
  const at = doc.child(0).nodeSize;
  const place = passageOf(doc, "body", { from: at, to: at + 1 });
  if (!place) throw new Error("no place");
  const plain = EditorState.create({ doc, plugins: [commentPlugin(() => {})] });
  const anchors = [{ id: "t", place, quote: place.words }];
  const state = plain.apply(changeMarks(plain.tr, { anchors }));
  expect(rangeOf(state, "t")).toEqual({ from: at, to: at + 1 });
  const other = replaced(state, ships, grain, { type: "image", attrs });
  const range = rangeOf(other, "t");
  expect(range && other.doc.nodeAt(range.from)?.type.name).toBe("image");
});
