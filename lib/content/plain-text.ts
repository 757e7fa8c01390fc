import type {
  Attribution,
  Block,
  Citation,
  Doc,
  Inline,
  ListItem,
  TableCell,
  TableRow,
} from "./document";

type Part = Block | ListItem | Attribution | TableCell;
type Cited = (citation: Citation) => string;

/** The words of a document, blocks apart by an empty line, pictures by their captions. */
export function plainText(doc: Doc): string {
  return doc.content.map(blockText).filter(Boolean).join("\n\n");
}

/** The words of one block; items, quoted paragraphs and rows on lines of their own. */
export function blockText(block: Part): string {
  return citedText(block, () => "");
}

/** The same with something in place of each mark of a source. */
export function citedText(block: Part, cited: Cited): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
    case "attribution":
      return (block.content ?? []).map((one) => inlineText(one, cited)).join("");
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
    case "tableCell":
    case "tableHeader":
      return block.content.map((one) => citedText(one, cited)).join("\n");
    case "table":
      return [block.attrs.caption, ...block.content.map((row) => rowText(row, cited))]
        .filter(Boolean)
        .join("\n");
    case "image":
      return block.attrs.caption;
    case "horizontalRule":
      return "";
  }
}

function rowText({ content }: TableRow, cited: Cited): string {
  return content.map((cell) => citedText(cell, cited).replaceAll("\n", " ")).join(" | ");
}

function inlineText(inline: Inline, cited: Cited): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "hardBreak":
      return "\n";
    case "citation":
      return cited(inline);
  }
}
