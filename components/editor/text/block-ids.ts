import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin, type Transaction } from "@tiptap/pm/state";

/**
 * Gives each block of the document an id of its own that lasts as long as the block:
 * through typing, moving, cutting and pasting. Of two blocks with one id (a paragraph
 * was split or copied) the one with the words keeps it.
 */
export const BlockIds = Extension.create<{ types: string[] }>({
  name: "blockIds",
  addOptions: () => ({ types: [] }),

  addGlobalAttributes() {
    return [
      {
        types: this.options.types,
        attributes: {
          id: {
            default: null,
            keepOnSplit: true,
            parseHTML: (element) => idOf(element.dataset.block),
            renderHTML: ({ id }) => (id ? { "data-block": id } : {}),
          },
        },
      },
    ];
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        appendTransaction: (transactions, _, state) =>
          transactions.some((transaction) => transaction.docChanged)
            ? nameBlocks(state.doc, state.tr)
            : null,
      }),
    ];
  },
});

function idOf(text: string | undefined): string | null {
  return text && /^[\w-]{1,36}$/.test(text) ? text : null;
}

/** Blocks at the top have ids, those within them none: a paragraph's goes to the list that is put round it. */
function nameBlocks(doc: Node, change: Transaction): Transaction | null {
  const owner = new Map<string, Node>();
  doc.forEach((block) => {
    const id: string | null = block.attrs.id;
    const held = id ? owner.get(id) : undefined;
    if (id && (!held || (!hasWords(held) && hasWords(block)))) owner.set(id, block);
  });
  const taken = new Set(owner.keys());
  doc.forEach((block, at) => {
    const id: string | null = block.attrs.id;
    const within = dropIdsWithin(block, at, change);
    if (id && owner.get(id) === block) {
      owner.delete(id); // One and the same node may stand in two places.
      return;
    }
    const handedUp = within && !taken.has(within) ? within : crypto.randomUUID();
    taken.add(handedUp);
    change.setNodeAttribute(at, "id", handedUp);
  });
  return change.docChanged ? change : null;
}

/** The first of the ids that blocks inside a block had. */
function dropIdsWithin(block: Node, at: number, change: Transaction): string | undefined {
  let first: string | undefined;
  block.descendants((inner, offset) => {
    if (!inner.attrs.id) return;
    first ??= inner.attrs.id;
    change.setNodeAttribute(at + 1 + offset, "id", null);
  });
  return first;
}

function hasWords(block: Node): boolean {
  return block.isAtom || block.textContent !== "";
}
