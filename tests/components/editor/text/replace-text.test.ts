import { type Editor, getSchema } from "@tiptap/core";
import { EditorState, TextSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import { bodyNodes } from "@/components/editor/text/nodes";
import { replaceText } from "@/components/editor/text/replace-text";
import { docFromParagraphs } from "@/lib/content/document";

const schema = getSchema(bodyNodes);

const doc = (...texts: string[]) => docFromParagraphs(texts, (index) => `p${index}`);

/** A text with the cursor before some words of it, made another; what stands after the cursor then. */
function replaced(from: ReturnType<typeof doc>, cursor: string, to: ReturnType<typeof doc>) {
  const start = schema.nodeFromJSON(from);
  let at = 0;
  start.descendants((node, pos) => {
    const index = node.isText ? (node.text ?? "").indexOf(cursor) : -1;
    if (index >= 0) at = pos + index;
  });
  let state = EditorState.create({ doc: start, selection: TextSelection.create(start, at) });
  const view = {
    dispatch: (tr: typeof state.tr) => {
      state = state.apply(tr);
    },
  };
  replaceText({ state, view } as unknown as Editor, to);
  const { $from } = state.selection;
  return {
    text: state.doc.toJSON(),
    after: $from.parent.textContent.slice($from.parentOffset),
  };
}

test("the cursor stays in its words while the paragraphs around it are made others", () => {
  const to = doc("First, and longer.", "The second one.", "Third, changed.");
  const { text, after } = replaced(doc("First.", "The second one.", "Third."), "second", to);
  expect(text).toEqual(schema.nodeFromJSON(to).toJSON());
  expect(after).toBe("second one.");
});

test("what came into its own paragraph moves it along, and new paragraphs are put where they belong", () => {
  const longer = doc("So the second one.");
  expect(replaced(doc("The second one."), "second", longer).after).toBe("second one.");
  const to = doc("First.", "Between.", "Third.");
  expect(replaced(doc("First.", "Third."), "First", to).text).toEqual(
    schema.nodeFromJSON(to).toJSON(),
  );
});

test("a text that is the same is left alone", () => {
  const same = doc("First.");
  expect(replaced(same, "irst", same).after).toBe("irst.");
});
