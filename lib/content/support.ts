import type { Takeaway } from "./content";
import type { Block, Doc } from "./document";
import { blockText } from "./plain-text";

/** What became of a block that supports a takeaway since somebody last read both. */
export type Support = { block: string; state: "as read" | "changed" | "gone" };

/** Each block that a takeaway rests on, in the order of the body; those that are gone come last. */
export function supportOf({ blocks, read = {} }: Takeaway, body: Doc): Support[] {
  const there = blocksById(body);
  const order = blocks.length > 1 ? [...there.keys()] : blocks;
  const place = (id: string) => (there.has(id) ? order.indexOf(id) : order.length);
  return blocks
    .toSorted((one, other) => place(one) - place(other))
    .map((id) => {
      const block = there.get(id);
      if (!block) return { block: id, state: "gone" };
      const isAsRead = read[id] === undefined || read[id] === fingerprint(block);
      return { block: id, state: isAsRead ? "as read" : "changed" };
    });
}

/** The takeaway resting on these blocks, each read as it is now; those that are gone are let go. */
export function supportedBy(takeaway: Takeaway, blocks: string[], body: Doc): Takeaway {
  const there = blocksById(body);
  const chosen = [...there.values()].flatMap((block) =>
    block.attrs.id && blocks.includes(block.attrs.id) ? [[block.attrs.id, block] as const] : [],
  );
  return {
    ...takeaway,
    blocks: chosen.map(([id]) => id),
    read: Object.fromEntries(chosen.map(([id, block]) => [id, fingerprint(block)])),
  };
}

/** Takeaways of before blocks were remembered as read, or from elsewhere: what stands beside them counts as read. */
export function asRead(takeaways: Takeaway[], body: Doc): Takeaway[] {
  if (takeaways.every(({ blocks, read = {} }) => blocks.every((id) => read[id]))) return takeaways;
  const there = blocksById(body);
  return takeaways.map((takeaway) => {
    const fresh = takeaway.blocks.flatMap((id) => {
      const block = there.get(id);
      return block ? [[id, fingerprint(block)] as const] : [];
    });
    if (fresh.length === 0) return takeaway;
    return { ...takeaway, read: { ...Object.fromEntries(fresh), ...takeaway.read } };
  });
}

/** Asked for by each takeaway at each key that is pressed. */
const known = new WeakMap<Doc, Map<string, Block>>();

function blocksById(body: Doc): Map<string, Block> {
  const blocks =
    known.get(body) ??
    new Map(body.content.flatMap((block) => (block.attrs.id ? [[block.attrs.id, block]] : [])));
  known.set(body, blocks);
  return blocks;
}

/** Sixteen digits for what a block says, whatever its form: FNV-1a from two beginnings. */
function fingerprint(block: Block): string {
  const text = blockText(block).normalize("NFC").replace(/\s+/g, " ").trim();
  return [0x811c9dc5, 0x9747b28c].map((start) => fnv(text, start)).join("");
}

function fnv(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}
