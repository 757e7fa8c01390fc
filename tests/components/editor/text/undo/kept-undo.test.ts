import { closeHistory, history, redo, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { keepUndo, withKeptUndo } from "@/components/editor/text/undo/kept-undo";
import { bodySchema } from "@/lib/content/document-schema";

test("what could be undone before a reload can be undone after it, step by step, and redone", () => {
  const before = written("One", " two", " three");
  const after = reopened(before);
  expect(undoDepth(after)).toBe(3);
  expect(backwards(after)).toEqual(["One two three", "One two", "One", ""]);
});

test("what was undone before a reload can be redone after it", () => {
  let before = written("One", " two", " three");
  before = after(before, undo);
  before = after(before, undo);
  let now = reopened(before);
  expect([now.doc.textContent, undoDepth(now), redoDepth(now)]).toEqual(["One", 1, 2]);
  now = after(now, redo);
  expect(now.doc.textContent).toBe("One two");
  now = after(after(now, redo), undo);
  expect(now.doc.textContent).toBe("One two");
});

test("a second reload keeps it too, with what was done in between", () => {
  const once = typed(reopened(written("One", " two")), " three");
  expect(backwards(reopened(once))).toEqual(["One two three", "One two", "One", ""]);
});

test("where somebody else changed the text in between, nothing is undone that they wrote", () => {
  const kept = keepUndo(written("One", " two"));
  const theirs = fresh("One two, theirs");
  expect(kept && withKeptUndo(theirs, kept)).toBeUndefined();
});

test("steps that fit no text are let go", () => {
  const state = written("One");
  const kept = keepUndo(state);
  const broken = {
    doc: kept?.doc ?? "",
    redo: [],
    undo: [[{ stepType: "replace", from: 50, to: 99 }]],
  };
  expect(withKeptUndo(fresh("One"), broken)).toBeUndefined();
});

test("a text in which nothing was done keeps nothing", () => {
  expect(keepUndo(fresh("One"))).toBeUndefined();
});

function fresh(text: string) {
  const { paragraph } = bodySchema.nodes;
  const doc = bodySchema.node("doc", null, [
    paragraph.create({ id: "p1" }, text ? bodySchema.text(text) : undefined),
  ]);
  return EditorState.create({ doc, plugins: [history()] });
}

function typed(state: EditorState, words: string) {
  return state.apply(closeHistory(state.tr.insertText(words, state.doc.content.size - 1)));
}

function written(...parts: string[]) {
  return parts.reduce(typed, fresh(""));
}

/** What another page makes of the same text and what was kept of it, as JSON. */
function reopened(state: EditorState) {
  const kept = JSON.parse(JSON.stringify(keepUndo(state)));
  const opened = withKeptUndo(fresh(state.doc.textContent), kept);
  if (!opened) throw new Error("nothing was kept");
  return opened;
}

type Command = (state: EditorState, dispatch: (change: Transaction) => void) => boolean;

function after(state: EditorState, command: Command): EditorState {
  let now = state;
  command(state, (change) => {
    now = state.apply(change);
  });
  return now;
}

function backwards(state: EditorState): string[] {
  const texts = [state.doc.textContent];
  let now = state;
  while (undoDepth(now) > 0) {
    now = after(now, undo);
    texts.push(now.doc.textContent);
  }
  return texts;
}
