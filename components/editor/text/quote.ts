import { type Editor, InputRule, Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Fragment } from "@tiptap/pm/model";
import { TextSelection } from "@tiptap/pm/state";

/** Something said, and at its end who said it. */
export const Quote = Blockquote.extend({
  content: "paragraph+ attribution?",
  addKeyboardShortcuts: () => ({
    "Mod-Shift-b": ({ editor }) => toggleQuote(editor),
  }),
});

/** A dash begins a line like any other; in the last line of a quote it begins a name. */
export const Attribution = Node.create({
  name: "attribution",
  content: "inline*",
  defining: true,
  parseHTML: () => [{ tag: "footer" }, { tag: "figcaption[data-attribution]" }],
  renderHTML: ({ HTMLAttributes }) => ["footer", { ...HTMLAttributes, dir: "auto" }, 0],

  addInputRules: () => [
    new InputRule({
      find: /^(?:—|–|--) $/,
      handler: ({ state, range }) => {
        const { $from } = state.selection;
        const quote = $from.node(-1);
        const isLast =
          quote?.type.name === "blockquote" && $from.index(-1) === quote.childCount - 1;
        const { attribution } = state.schema.nodes;
        if (!isLast || !attribution || quote.childCount < 2) return null;
        state.tr.delete(range.from, range.to).setNodeMarkup($from.before(), attribution);
      },
    }),
  ],

  addKeyboardShortcuts() {
    return {
      Enter: ({ editor }) => leaveQuote(editor),
      Backspace: ({ editor }) => backToWords(editor),
    };
  },
});

function leaveQuote(editor: Editor): boolean {
  if (!editor.isActive("attribution")) return false;
  const after = editor.state.selection.$from.after(-1);
  return editor
    .chain()
    .insertContentAt(after, { type: "paragraph" })
    .setTextSelection(after + 1)
    .run();
}

function backToWords(editor: Editor): boolean {
  const { $from, empty } = editor.state.selection;
  const isAtStart = empty && $from.parentOffset === 0;
  if (!isAtStart || $from.parent.type.name !== "attribution") return false;
  return editor.commands.setNode("paragraph");
}

/** Brings the cursor to the name under the quote that it is in, which gets a place for one. */
export function nameSpeaker({ state, view }: Editor) {
  const { $from } = state.selection;
  const depth = $from.depth > 0 ? 1 : 0;
  const quote = $from.node(depth);
  const { attribution } = state.schema.nodes;
  if (quote.type.name !== "blockquote" || !attribution) return;
  const change = state.tr;
  const end = $from.end(depth);
  if (quote.lastChild?.type !== attribution) change.insert(end, attribution.create());
  change.setSelection(TextSelection.near(change.doc.resolve(change.mapping.map(end, 1)), -1));
  view.dispatch(change.scrollIntoView());
  view.focus();
}

/** Makes a quote of what is chosen, or of a quote its paragraphs again; who said it stays, as the last of them. */
export function toggleQuote(editor: Editor): boolean {
  const { state, view } = editor;
  const { $from } = state.selection;
  const quote = $from.depth > 0 ? $from.node(1) : undefined;
  const name = quote?.type.name === "blockquote" ? quote.lastChild : undefined;
  if (!quote || name?.type.name !== "attribution") return editor.commands.toggleBlockquote();
  const { paragraph } = state.schema.nodes;
  const paragraphs: Fragment = name.content.size
    ? quote.content.replaceChild(
        quote.childCount - 1,
        paragraph?.create(null, name.content) ?? name,
      )
    : Fragment.from(quote.content.content.slice(0, -1));
  const start = $from.before(1);
  const change = state.tr.replaceWith(start, $from.after(1), paragraphs);
  change.setSelection(
    TextSelection.near(change.doc.resolve(Math.min($from.pos - 1, change.doc.content.size))),
  );
  view.dispatch(change);
  return true;
}
