import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import type { Attribution, Block, Inline, ListItem, Mark } from "@/lib/content/document";
import { attribute, isInline, type ReadInline, textIn, trimmed, withMark } from "./html-inlines";
import { rowsAsParagraphs, tableOf } from "./html-tables";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The blocks of simple HTML: what a brief can hold is kept, what is only dressing is left
 * out, and no text is lost. An image's `picture` is its address as it was written, and its
 * pixels are unknown (0).
 */
export function htmlBlocks(html: string): Block[] {
  return blocksOf(parseFragment(html).childNodes);
}

const skipped = new Set(["script", "style", "head", "template", "title", "noscript", "iframe"]);
function blocksOf(nodes: Node[]): Block[] {
  const blocks: Block[] = [];
  let line: ReadInline[] = [];
  const flush = () => {
    const content = trimmed(line);
    if (content.length > 0) blocks.push({ type: "paragraph", attrs: { id: null }, content });
    line = [];
  };

  function walk(node: Node, marks: Mark[]) {
    if ("value" in node) {
      line.push(...textIn(node.value, marks));
      return;
    }
    if (!("tagName" in node) || skipped.has(node.tagName)) return;
    if (node.tagName === "br") line.push({ type: "hardBreak" });
    else if (isInline(node)) {
      for (const child of node.childNodes) walk(child, withMark(marks, node));
    } else {
      flush();
      blocks.push(...blocksOfElement(node));
    }
  }

  for (const node of nodes) walk(node, []);
  flush();
  return blocks;
}

function blocksOfElement(element: Element): Block[] {
  const inside = () => blocksOf(element.childNodes);
  switch (element.tagName) {
    case "h1":
    case "h2":
      return inside().map((block) => asHeading(block, 2));
    case "h3":
    case "h4":
    case "h5":
    case "h6":
      return inside().map((block) => asHeading(block, 3));
    case "ul":
    case "ol":
      return listOf(element);
    case "blockquote":
      return quoteOf(element);
    case "hr":
      return [{ type: "horizontalRule", attrs: { id: null } }];
    case "img":
      return pictureOf(element);
    case "figure":
      return figureOf(element);
    case "table":
      return tableOf(element, (cell) => blocksOf(cell.childNodes));
    default:
      return inside();
  }
}

function asHeading(block: Block, level: 2 | 3): Block {
  return block.type === "paragraph"
    ? { ...block, type: "heading", attrs: { id: null, level } }
    : block;
}

function listOf(element: Element): Block[] {
  const items = element.childNodes.flatMap((child): ListItem[] => {
    const blocks =
      "tagName" in child && child.tagName === "li" ? blocksOf(child.childNodes) : blocksOf([child]);
    const content = blocks.flatMap(inItem);
    if (content.length === 0) return [];
    const first = content[0]?.type === "paragraph" ? [] : [paragraph([])];
    return [{ type: "listItem", content: [...first, ...content] }];
  });
  if (items.length === 0) return [];
  if (element.tagName === "ul")
    return [{ type: "bulletList", attrs: { id: null }, content: items }];
  const start = Number.parseInt(attribute(element, "start") ?? "1", 10) || 1;
  return [{ type: "orderedList", attrs: { id: null, start }, content: items }];
}

/** An item holds paragraphs and lists; of other blocks their paragraphs. */
function inItem(block: Block): Block[] {
  if (block.type === "bulletList" || block.type === "orderedList") return [block];
  return paragraphsOf(block);
}

/** A quote; who said it stands in its footer. */
function quoteOf(element: Element): Block[] {
  const isFooter = (node: Node) => "tagName" in node && node.tagName === "footer";
  const said = blocksOf(element.childNodes.filter((node) => !isFooter(node)));
  const by = blocksOf(element.childNodes.filter(isFooter));
  const content = said.flatMap(paragraphsOf);
  if (content.length === 0) return by;
  return [{ type: "blockquote", attrs: { id: null }, content: [...content, ...attribution(by)] }];
}

/** The dash before a name is the page's to set. */
function attribution(blocks: Block[]): Attribution[] {
  const [name] = blocks.flatMap(paragraphsOf);
  const content = (name?.type === "paragraph" && name.content) || [];
  const [first, ...rest] = content;
  if (first?.type !== "text") return content.length > 0 ? [{ type: "attribution", content }] : [];
  const text = first.text.replace(/^\s*[-–—―]+\s*/, "");
  const named: Inline[] = text ? [{ ...first, text }, ...rest] : rest;
  return named.length > 0 ? [{ type: "attribution", content: named }] : [];
}

/** What of a block can stand where only paragraphs may. */
export function paragraphsOf(block: Block | ListItem | Attribution): Block[] {
  switch (block.type) {
    case "paragraph":
      return [block];
    case "heading":
    case "attribution":
      return [paragraph(block.content ?? [])];
    case "bulletList":
    case "orderedList":
    case "listItem":
    case "blockquote":
      return (block.content as (Block | ListItem | Attribution)[]).flatMap(paragraphsOf);
    case "table":
      return rowsAsParagraphs(block);
    default:
      return [];
  }
}

function pictureOf(element: Element, caption = ""): Block[] {
  const picture = attribute(element, "src")?.trim();
  if (!picture) return [];
  const alt = attribute(element, "alt") ?? "";
  return [
    { type: "image", attrs: { id: null, picture, width: 0, height: 0, alt, caption, credit: "" } },
  ];
}

/** A picture with its caption; anything else in a figure as it comes. */
function figureOf(element: Element): Block[] {
  const isCaption = (node: Node) => "tagName" in node && node.tagName === "figcaption";
  const blocks = blocksOf(element.childNodes.filter((node) => !isCaption(node)));
  const captions = blocksOf(element.childNodes.filter(isCaption));
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === "blockquote") {
    return [{ ...only, content: [...only.content, ...attribution(captions)] }];
  }
  if (blocks.length !== 1 || only?.type !== "image") return [...blocks, ...captions];
  const caption = captions.flatMap(paragraphsOf).map(wordsOf).join(" ");
  return [{ ...only, attrs: { ...only.attrs, caption } }];
}

function wordsOf(block: Block): string {
  const content = block.type === "paragraph" ? (block.content ?? []) : [];
  return content.map((inline) => (inline.type === "text" ? inline.text : " ")).join("");
}

function paragraph(content: Inline[]): Block {
  return content.length > 0
    ? { type: "paragraph", attrs: { id: null }, content }
    : { type: "paragraph", attrs: { id: null } };
}
