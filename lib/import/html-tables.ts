import type { DefaultTreeAdapterTypes } from "parse5";
import type { Block, TableCell, TableRow } from "@/lib/content/document";
import { blockText } from "@/lib/content/plain-text";
import { paragraphsOf } from "./html-blocks";
import { attribute } from "./html-inlines";

type Element = DefaultTreeAdapterTypes.Element;
type Table = Extract<Block, { type: "table" }>;

/**
 * A table with its caption; what stands in a cell is told by `inside`. One that only lays a
 * page out, or has tables in it, is its contents.
 */
export function tableOf(element: Element, inside: (element: Element) => Block[]): Block[] {
  const parts = children(element).flatMap((child) =>
    /^(thead|tbody|tfoot)$/.test(child.tagName) ? children(child) : [child],
  );
  const caption = parts
    .filter(({ tagName }) => tagName === "caption")
    .flatMap(inside)
    .map(blockText)
    .join(" ");
  const rows = parts
    .filter(({ tagName }) => tagName === "tr")
    .map((row) => children(row).filter(({ tagName }) => /^t[dh]$/.test(tagName)))
    .filter((cells) => cells.length > 0);
  const blocks = rows.flat().map(inside);
  if (Math.max(0, ...rows.map(({ length }) => length)) < 2 || blocks.flat().some(isNoText)) {
    return blocks.flat();
  }
  const content = rows.map(
    (cells): TableRow => ({
      type: "tableRow",
      content: cells.map((cell) => cellOf(cell, inside(cell))),
    }),
  );
  return [{ type: "table", attrs: { id: null, caption }, content }];
}

/** What a cell of a table cannot hold without losing it. */
function isNoText({ type }: Block): boolean {
  return type === "table" || type === "image";
}

function cellOf(element: Element, blocks: Block[]): TableCell {
  const span = (name: string) => {
    const said = Number.parseInt(attribute(element, name) ?? "1", 10) || 1;
    return Math.min(100, Math.max(1, said));
  };
  const content = blocks.flatMap(paragraphsOf);
  return {
    type: element.tagName === "th" ? "tableHeader" : "tableCell",
    attrs: { colspan: span("colspan"), rowspan: span("rowspan") },
    content: content.length > 0 ? content : [{ type: "paragraph", attrs: { id: null } }],
  };
}

function children(element: Element): Element[] {
  return element.childNodes.filter((node): node is Element => "tagName" in node);
}

/** Each row as a line, its cells apart, where only paragraphs may stand. */
export function rowsAsParagraphs(table: Table): Block[] {
  return blockText(table)
    .split("\n")
    .filter(Boolean)
    .map((text) => ({
      type: "paragraph",
      attrs: { id: null },
      content: [{ type: "text", text }],
    }));
}
