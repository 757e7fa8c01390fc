import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";

/** What is typed after a slash: where the slash stands, and the words so far. */
export type Slash = { from: number; to: number; words: string };

/** Answers whether a key was the menu's. */
export type SlashKeys = (event: KeyboardEvent) => boolean;

declare module "@tiptap/core" {
  interface Storage {
    slashMenu: { keys: SlashKeys | undefined };
  }
}

const key = new PluginKey<Slash | undefined>("slash");

/**
 * A slash typed at the start of a word opens the menu of what can be put in; it stays open while
 * what follows may be the name of something, and closes with Escape or as soon as the cursor
 * leaves. A slash that was there already, as in 2025/26, opens nothing.
 */
export const SlashMenuKeys = Extension.create<
  Record<string, never>,
  { keys: SlashKeys | undefined }
>({
  name: "slashMenu",
  // Before the text's own Enter and arrows.
  priority: 1_000,
  addStorage: () => ({ keys: undefined }),

  addProseMirrorPlugins() {
    const { storage } = this;
    return [
      new Plugin<Slash | undefined>({
        key,
        state: {
          init: () => undefined,
          apply(change, open, _, state) {
            const said = change.getMeta(key);
            if (said === "close") return undefined;
            if (said === "open") return slashBefore(state);
            const from = open && change.mapping.mapResult(open.from);
            const now = from && !from.deleted ? slashBefore(state) : undefined;
            return now && now.from === from?.pos ? now : undefined;
          },
        },
        props: {
          handleTextInput(view, from, to, text) {
            if (text !== "/" || view.composing) return false;
            view.dispatch(view.state.tr.insertText(text, from, to).setMeta(key, "open"));
            return true;
          },
          handleKeyDown(view, event) {
            if (!key.getState(view.state)) return false;
            if (event.key !== "Escape") return storage.keys?.(event) ?? false;
            view.dispatch(view.state.tr.setMeta(key, "close"));
            return true;
          },
          handleDOMEvents: {
            blur(view) {
              if (key.getState(view.state)) view.dispatch(view.state.tr.setMeta(key, "close"));
            },
          },
        },
      }),
    ];
  },
});

/** The slash that the cursor is behind, where it begins a word. */
function slashBefore({ selection }: EditorState): Slash | undefined {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return undefined;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, "\ufffc");
  const [typed, words = ""] = /(?<![^\s\ufffc])\/([\p{L}\p{N} ]{0,30})$/u.exec(before) ?? [];
  if (typed === undefined) return undefined;
  return { from: $from.pos - typed.length, to: $from.pos, words };
}

export function slashOf(state: EditorState): Slash | undefined {
  return key.getState(state);
}
