import type { Node } from "@tiptap/pm/model";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Range } from "./locate";

type Marked = { id: string; range: Range | undefined };
type Shown = { draft: Range | undefined; active: string | undefined };

/** Shows which words have comments, and which of them somebody looks at or is about to comment on. */
export function drawMarks(doc: Node, marked: Marked[], { draft, active }: Shown): DecorationSet {
  const marks = marked.flatMap(({ id, range }) =>
    range ? mark(doc, range, { thread: id, isActive: id === active }) : [],
  );
  const drafted = draft ? mark(doc, draft, { isActive: true }) : [];
  return DecorationSet.create(doc, [...marks, ...drafted]);
}

/** Marks words, and the pictures and rules among them. */
function mark(
  doc: Node,
  { from, to }: Range,
  { thread, isActive }: { thread?: string; isActive: boolean },
): Decoration[] {
  if (to > doc.content.size) return [];
  const look = {
    class: `desk-comment${isActive ? " desk-comment-active" : ""}`,
    ...(thread && { "data-thread": thread }),
  };
  const marks = [Decoration.inline(from, to, { nodeName: "mark", ...look })];
  doc.nodesBetween(from, to, (node, at) => {
    const isWithin = at >= from && at + node.nodeSize <= to;
    if (node.isBlock && node.isAtom && isWithin)
      marks.push(Decoration.node(at, at + node.nodeSize, look));
  });
  return marks;
}
