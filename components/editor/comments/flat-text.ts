import type { Node } from "@tiptap/pm/model";

/** A document's words in one string, a line for each block of text, and where each of them stands. */
export type FlatText = {
  text: string;
  /** The position in the document of a character, or of the end of a line. */
  positionOf(index: number): number;
  /** The character at a position, or the nearest before it. */
  indexOf(position: number): number;
};

type Line = { index: number; position: number; length: number };

/** One character stands for one position, so what has no letters (a picture, a break) has one too. */
const thing = "\ufffc";

/** A document never changes, and every thread asks for the same. */
const known = new WeakMap<Node, FlatText>();

export function flatText(doc: Node): FlatText {
  const flat = known.get(doc) ?? flatten(doc);
  known.set(doc, flat);
  return flat;
}

function flatten(doc: Node): FlatText {
  const lines: Line[] = [];
  const texts: string[] = [];
  let index = 0;
  doc.descendants((node, at) => {
    if (!node.isTextblock && !(node.isBlock && node.isLeaf)) return true;
    const text = node.isTextblock
      ? node.textBetween(0, node.content.size, undefined, thing)
      : thing;
    lines.push({ index, position: node.isTextblock ? at + 1 : at, length: text.length });
    texts.push(text);
    index += text.length + 1;
    return false;
  });
  const lineAt = (isBefore: (line: Line) => boolean) =>
    lines.findLast(isBefore) ?? lines[0] ?? { index: 0, position: 0, length: 0 };
  return {
    text: texts.join("\n"),
    positionOf(wanted) {
      const line = lineAt((one) => one.index <= wanted);
      return line.position + Math.min(wanted - line.index, line.length);
    },
    indexOf(position) {
      const line = lineAt((one) => one.position <= position);
      return line.index + Math.max(0, Math.min(position - line.position, line.length));
    },
  };
}
