import type { Doc } from "./document";

/** The ids of a document's blocks, in their order. */
export function blockIds(doc: Doc): string[] {
  return doc.content.flatMap(({ attrs }) => attrs.id ?? []);
}

/** The document with a new id on each block that has none. */
export function withBlockIds(doc: Doc, newId: () => string): Doc {
  if (doc.content.every(({ attrs }) => attrs.id !== null)) return doc;
  return {
    type: "doc",
    content: doc.content.map((block) =>
      block.attrs.id === null ? { ...block, attrs: { ...block.attrs, id: newId() } } : block,
    ) as Doc["content"],
  };
}
