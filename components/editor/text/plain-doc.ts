import type { Node } from "@tiptap/pm/model";
import type { Block, Doc } from "@/lib/content/document";

/**
 * The document as plain objects: ProseMirror's attributes have no prototype, which no action can
 * carry. A block that has not changed since it was last asked for is the same object, so that a
 * letter typed in a long text costs what its own paragraph costs, here and wherever two versions
 * are compared.
 */
export function plainDoc(doc: Node): Doc {
  return { type: "doc", content: doc.content.content.map(plainBlock) };
}

const known = new WeakMap<Node, Block>();

function plainBlock(node: Node): Block {
  const before = known.get(node);
  if (before) return before;
  const block: Block = JSON.parse(JSON.stringify(node.toJSON()));
  known.set(node, block);
  return block;
}
