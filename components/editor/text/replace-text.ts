import type { Editor } from "@tiptap/core";
import type { Doc } from "@/lib/content/document";

/**
 * Shows another version of a text where this one stands. Only what differs is replaced, so that
 * the cursor, and what can be undone, stay where they are in the rest; undoing takes back what was
 * typed here, not what came.
 */
export function replaceText({ state, view }: Editor, to: Doc) {
  const next = state.schema.nodeFromJSON(to);
  const start = state.doc.content.findDiffStart(next.content);
  const end = state.doc.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // Where a part is repeated, what is alike from either end may overlap.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  view.dispatch(
    state.tr
      .replace(start, end.a + overlap, next.slice(start, end.b + overlap))
      .setMeta("addToHistory", false)
      .setMeta("preventUpdate", true),
  );
}
