import type { Node } from "@tiptap/pm/model";
import { longestQuote, type Passage } from "@/lib/content/comments/place";
import { type FlatText, flatText } from "./flat-text";

/** From one position of a document to a later one. */
export type Range = { from: number; to: number };

/** Fewer letters than these are found anywhere, and therefore only in their own block. */
const tellingLength = 4;

/** Where a passage is in a document: its blocks, and its words as they stand. */
export function passageOf(
  doc: Node,
  text: Passage["text"],
  { from, to }: Range,
): Passage | undefined {
  const start = pointOf(doc, from);
  const end = pointOf(doc, to);
  const flat = flatText(doc);
  const words = flat.text.slice(flat.indexOf(from), flat.indexOf(to)).slice(0, longestQuote);
  return start && end && { kind: "passage", text, from: start, to: end, words };
}

/**
 * Finds a passage again: where it was left, if its words still stand there; else its words, the
 * nearest ones in its own block or then anywhere; else what stands in its place. Undefined where
 * both words and place are gone.
 */
export function locate(doc: Node, passage: Passage, quote: string): Range | undefined {
  const flat = flatText(doc);
  const left = placeLeft(doc, passage);
  // Words that were deleted may have come back since.
  const words = passage.words || quote.slice(0, longestQuote);
  const isWhole = words.length < longestQuote;
  const ends = (from: number, found: number): Range => {
    const to =
      isWhole || !left ? flat.positionOf(found + words.length) : from + left.to - left.from;
    return { from, to: Math.min(Math.max(to, from), doc.content.size) };
  };
  if (left && passage.words && flat.text.startsWith(words, flat.indexOf(left.from))) {
    return ends(left.from, flat.indexOf(left.from));
  }
  const block = rangeOfBlock(doc, passage.from.block);
  const near = block && nearest(flat, words, { block, at: left?.from ?? block.from });
  if (near !== undefined) return ends(flat.positionOf(near), near);
  if (!passage.words) return;
  if (words.length >= tellingLength) {
    const anywhere = nearest(flat, words, { at: left?.from ?? 0 });
    if (anywhere !== undefined) return ends(flat.positionOf(anywhere), anywhere);
  }
  return left && left.to > left.from ? left : undefined;
}

/** Where the words begin nearest to a position, in a block or anywhere. */
function nearest(
  { text, indexOf }: FlatText,
  words: string,
  { at, block }: { at: number; block?: Range },
): number | undefined {
  if (!words) return;
  const first = block ? indexOf(block.from) : 0;
  const last = block ? indexOf(block.to) : text.length;
  const wanted = indexOf(at);
  let best: number | undefined;
  for (let i = text.indexOf(words, first); i !== -1 && i < last; i = text.indexOf(words, i + 1)) {
    if (best === undefined || Math.abs(i - wanted) < Math.abs(best - wanted)) best = i;
  }
  return best;
}

/** What its points say, within what their blocks are now. */
function placeLeft(doc: Node, { from, to }: Passage): Range | undefined {
  const first = rangeOfBlock(doc, from.block);
  const last = rangeOfBlock(doc, to.block);
  if (!first || !last) return;
  const start = Math.min(first.from + from.offset, first.to);
  return { from: start, to: Math.max(start, Math.min(last.from + to.offset, last.to)) };
}

function rangeOfBlock(doc: Node, id: string): Range | undefined {
  let found: Range | undefined;
  doc.forEach((block, at) => {
    if (block.attrs.id === id) found ??= { from: at, to: at + block.nodeSize };
  });
  return found;
}

function pointOf(doc: Node, position: number): Passage["from"] | undefined {
  const at = doc.resolve(Math.min(position, doc.content.size));
  const block = at.depth > 0 ? at.node(1) : (at.nodeAfter ?? at.nodeBefore);
  if (!block) return;
  const before = at.depth > 0 ? at.before(1) : at.nodeAfter ? at.pos : at.pos - block.nodeSize;
  return { block: String(block.attrs.id ?? ""), offset: position - before };
}
