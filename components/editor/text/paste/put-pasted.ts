import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import type { EditorState, Transaction } from "@tiptap/pm/state";
import { addPlaces, type Place } from "@/components/editor/text/pictures/pending-pictures";
import { pictureMark } from "./pasted-pictures";

/**
 * Puts in what was pasted, and where a mark of a picture stood, keeps a place for it. A mark at
 * an end of the paste stays a block of its own.
 */
export function putPasted(state: EditorState, pasted: Slice): Transaction {
  const change = state.tr.replaceSelection(closedAtMarks(pasted));
  const places: Place[] = [];
  const marks: { from: number; to: number; top: number; key: string }[] = [];
  change.doc.descendants((node, at, parent) => {
    const key = node.isTextblock ? pictureMark.exec(node.textContent)?.[1] : undefined;
    if (!key) return;
    const $at = change.doc.resolve(at + 1);
    // What must hold something keeps an empty paragraph.
    const isAlone = parent?.childCount === 1 && parent.type.name !== "doc";
    const [from, to] = isAlone ? [at + 1, at + node.nodeSize - 1] : [at, at + node.nodeSize];
    marks.push({ from, to, top: $at.depth > 1 ? $at.after(1) : at, key });
  });
  const start = change.steps.length;
  for (const { from, to } of marks.toReversed()) change.delete(from, to);
  for (const { top, key } of marks) {
    places.push({ key, at: change.mapping.slice(start).map(top, -1) });
  }
  return addPlaces(change, places).scrollIntoView();
}

function closedAtMarks({ content, openStart, openEnd }: Slice): Slice {
  const isMark = (node: Node | null) => !!node && pictureMark.test(node.textContent);
  return new Slice(
    Fragment.from(content),
    isMark(content.firstChild) ? 0 : openStart,
    isMark(content.lastChild) ? 0 : openEnd,
  );
}
