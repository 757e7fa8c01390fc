import { marked } from "marked";
import { withBlockIds } from "@/lib/content/block-ids";
import type { Block, Doc } from "@/lib/content/document";
import { emptyDoc } from "@/lib/content/document";
import { htmlBlocks, paragraphsOf } from "./html-blocks";

export const textFormats = ["text", "markdown", "html"] as const;
export type TextFormat = (typeof textFormats)[number];

/** The document of a text; its blocks are named `p1`, `p2` … with the given letter. */
export function readText(text: string, format: TextFormat, letter: string): Doc {
  const blocks = blocksOf(text, format);
  if (blocks.length === 0) return emptyDoc();
  let count = 0;
  return withBlockIds({ type: "doc", content: blocks }, () => `${letter}${++count}`);
}

/** The same without what the Editor's Desk does not hold: headings are paragraphs there. */
export function readAnalysis(text: string, format: TextFormat): Doc {
  const { content } = readText(text, format, "a");
  const blocks = content.flatMap((block) => {
    if (block.type === "heading" || block.type === "table") {
      const { id } = block.attrs;
      return paragraphsOf(block).map(
        (one, index) => ({ ...one, attrs: { id: index === 0 ? id : `${id}-${index}` } }) as Block,
      );
    }
    return block.type === "image" || block.type === "horizontalRule" ? [] : [block];
  });
  return blocks.length > 0 ? { type: "doc", content: blocks } : emptyDoc();
}

function blocksOf(text: string, format: TextFormat): Block[] {
  if (format === "html") return htmlBlocks(text);
  if (format === "markdown") return htmlBlocks(marked.parse(text, { async: false }));
  return paragraphs(text).map((content) => ({
    type: "paragraph",
    attrs: { id: null },
    content: [{ type: "text", text: content }],
  }));
}

/**
 * Paragraphs are apart by an empty line, and a line that ends within one is only wrapped; in a
 * text without an empty line each line is a paragraph.
 */
function paragraphs(text: string): string[] {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, "\n");
  const apart = /\n[^\S\n]*\n/.test(lines.trim()) ? /\n[^\S\n]*\n/ : /\n/;
  return lines
    .split(apart)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
