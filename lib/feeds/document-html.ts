import type { Block, Doc, Inline, ListItem, Mark } from "@/lib/content/document";
import { figure } from "./figure";
import { element, type Html, join, words } from "./html";

/** A document as HTML for a feed; its links and pictures are absolute from `base`, the article's address. */
export function documentHtml(doc: Doc, base: string): Html {
  return join(doc.content.map((block) => blockHtml(block, base)));
}

function blockHtml(block: Block | ListItem, base: string): Html {
  switch (block.type) {
    case "paragraph":
      return element("p", {}, ...inlines(block.content, base));
    case "heading":
      return element(`h${block.attrs.level}`, {}, ...inlines(block.content, base));
    case "bulletList":
      return element("ul", {}, ...blocks(block.content, base));
    case "orderedList": {
      const { start } = block.attrs;
      return element("ol", start === 1 ? {} : { start }, ...blocks(block.content, base));
    }
    case "listItem":
      return element("li", {}, ...blocks(block.content, base));
    case "blockquote":
      return element("blockquote", {}, ...blocks(block.content, base));
    case "horizontalRule":
      return element("hr", {});
    case "image":
      return figure(block.attrs, base);
  }
}

function blocks(content: (Block | ListItem)[], base: string): Html[] {
  return content.map((block) => blockHtml(block, base));
}

function inlines(content: Inline[] = [], base: string): Html[] {
  return content.map((inline) => {
    const plain = inline.type === "text" ? words(inline.text) : element("br", {});
    return (inline.marks ?? []).reduce((inner, mark) => marked(mark, inner, base), plain);
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
