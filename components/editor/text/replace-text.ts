import type { Editor } from "@tiptap/core";
import { Fragment, type Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { Doc } from "@/lib/content/document";

/**
 * Shows another version of a text where this one stands. Only what differs is replaced, block by
 * block where they are the same ones, so that the cursor, and what can be undone, stay where they
 * are in the rest; undoing takes back what was typed here, not what came.
 */
export function replaceText({ state, view }: Editor, to: Doc) {
  const next = state.schema.nodeFromJSON(to);
  const { tr } = state;
  if (haveSameBlocks(state.doc, next)) {
    // From the end, so that what comes before stays where it is.
    let at = state.doc.content.size;
    for (let index = state.doc.childCount - 1; index >= 0; index--) {
      const block = state.doc.child(index);
      at -= block.nodeSize;
      if (!block.eq(next.child(index)))
        replaceDifference(tr, at, Fragment.from(block), Fragment.from(next.child(index)));
    }
  } else replaceDifference(tr, 0, state.doc.content, next.content);
  if (!tr.docChanged) return;
  view.dispatch(tr.setMeta("addToHistory", false).setMeta("preventUpdate", true));
}

function haveSameBlocks(one: Node, other: Node): boolean {
  const idsOf = (doc: Node) => doc.children.map(({ attrs }) => attrs.id);
  return JSON.stringify(idsOf(one)) === JSON.stringify(idsOf(other));
}

/** Makes a part of the document, which begins at a position, another. */
function replaceDifference(tr: Transaction, at: number, from: Fragment, to: Fragment) {
  const start = from.findDiffStart(to);
  const end = from.findDiffEnd(to);
  if (start === null || !end) return;
  // Where a part is repeated, what is alike from either end may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = tr.doc.type.schema.topNodeType.create(null, to).slice(start, end.b + overlap);
  tr.replace(at + start, at + end.a + overlap, slice);
}
