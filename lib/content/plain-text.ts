import type { Block, Doc, Inline, ListItem } from "./document";

/** The words of a document, blocks apart by an empty line, pictures by their captions. */
export function plainText(doc: Doc): string {
  return doc.content.map(blockText).filter(Boolean).join("\n\n");
}

/** The words of one block; items and quoted paragraphs on lines of their own. */
export function blockText(block: Block | ListItem): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return (block.content ?? []).map(inlineText).join("");
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
      return (block.content ?? []).map(blockText).join("\n");
    case "image":
      return block.attrs.caption;
    case "horizontalRule":
      return "";
  }
}

function inlineText(inline: Inline): string {
  return inline.type === "text" ? inline.text : "\n";
}
