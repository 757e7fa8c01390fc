import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { type Match, matchesIn, type Query } from "./matches-in";

type Marked = { query: Query | undefined; current: number | undefined; matches: Match[] };

const key = new PluginKey<Marked>("find");
const none: Marked = { query: undefined, current: undefined, matches: [] };

/** Marks in a text what is looked for, and shows which of it is the one in hand. */
export const FindMarks = Extension.create({
  name: "findMarks",
  addProseMirrorPlugins: () => [
    new Plugin<Marked>({
      key,
      state: {
        init: () => none,
        apply(change, before) {
          const said: Omit<Marked, "matches"> | undefined = change.getMeta(key);
          if (!said && !change.docChanged) return before;
          const { query, current } = said ?? before;
          return query ? { query, current, matches: matchesInDoc(change.doc, query) } : none;
        },
      },
      props: {
        decorations(state) {
          const { matches, current } = key.getState(state) ?? none;
          if (matches.length === 0) return undefined;
          return DecorationSet.create(
            state.doc,
            matches.map(({ from, to }, index) =>
              Decoration.inline(from, to, {
                class: index === current ? "desk-found desk-found-here" : "desk-found",
              }),
            ),
          );
        },
      },
    }),
  ],
});

/** Where a document has the words, as its positions; a match never crosses from one block into another. */
export function matchesInDoc(doc: Node, query: Query): Match[] {
  const matches: Match[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    // A character for each thing within a line, so that offsets are positions.
    const text = node.textBetween(0, node.content.size, undefined, "\ufffc");
    for (const { from, to } of matchesIn(text, query)) {
      matches.push({ from: at + 1 + from, to: at + 1 + to });
    }
    return false;
  });
  return matches;
}

/** The change that shows what is looked for. */
export function showMatches(state: EditorState, query: Query | undefined, current?: number) {
  return state.tr.setMeta(key, { query, current });
}
