import type {
  Attribution,
  Block,
  Citation,
  Doc,
  Inline,
  ListItem,
  Mark,
} from "@/lib/content/document";
import { itemsWithWords } from "@/lib/content/list-items";
import { figure } from "./figure";
import { element, type Html, join, words } from "./html";
import { tableHtml } from "./table-html";

/** What the parts of a document need: the article's address, and the marks of its sources. */
export type Around = { base: string; cited: (citation: Citation) => Html };

/** A document as HTML for a feed; its links and pictures are absolute from the article's address. */
export function documentHtml(doc: Doc, around: Around): Html {
  return join(doc.content.map((block) => blockHtml(block, around)));
}

function blockHtml(block: Block | ListItem | Attribution, around: Around): Html {
  switch (block.type) {
    case "paragraph":
      return element("p", {}, ...inlines(block.content, around));
    case "heading":
      return element(`h${block.attrs.level}`, {}, ...inlines(block.content, around));
    case "bulletList":
      return element("ul", {}, ...blocks(itemsWithWords(block.content), around));
    case "orderedList": {
      const { start } = block.attrs;
      const items = itemsWithWords(block.content);
      return element("ol", start === 1 ? {} : { start }, ...blocks(items, around));
    }
    case "listItem":
      return element("li", {}, ...blocks(block.content, around));
    case "blockquote":
      return quote(block.content, around);
    case "attribution":
      return element("p", {}, words("— "), ...inlines(block.content, around));
    case "table":
      return tableHtml(block, (cell) => blocks(cell.content, around));
    case "horizontalRule":
      return element("hr", {});
    case "image":
      return figure(block.attrs, around.base);
  }
}

/** Who said it stands within the quote: readers of feeds set little apart that stands below one. */
function quote(content: (Block | Attribution)[], around: Around): Html {
  const said = content.filter((part) => part.type !== "attribution" || part.content);
  return element("blockquote", {}, ...blocks(said, around));
}

function blocks(content: (Block | ListItem | Attribution)[], around: Around): Html[] {
  return content.map((block) => blockHtml(block, around));
}

function inlines(content: Inline[] = [], around: Around): Html[] {
  return content.map((inline) => {
    if (inline.type === "citation") return around.cited(inline);
    const plain = inline.type === "text" ? words(inline.text) : element("br", {});
    return (inline.marks ?? []).reduce((inner, mark) => marked(mark, inner, around.base), plain);
  });
}

function marked(mark: Mark, inner: Html, base: string): Html {
  switch (mark.type) {
    case "bold":
      return element("strong", {}, inner);
    case "italic":
      return element("em", {}, inner);
    case "link":
      return element("a", { href: new URL(mark.attrs.href, base).href }, inner);
  }
}
