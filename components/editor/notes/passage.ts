import type { Block, Doc } from "@/lib/content/document";
import { blockText } from "@/lib/content/plain-text";

/** The blocks of a report that can support a takeaway: those that say something. */
export function passages(body: Doc): (Block & { attrs: { id: string } })[] {
  return body.content.filter(
    (block): block is Block & { attrs: { id: string } } =>
      block.attrs.id !== null && passageText(block) !== "",
  );
}

/** What a passage says, as one line. */
export function passageText(block: Block): string {
  const text = block.type === "image" ? block.attrs.caption || block.attrs.alt : blockText(block);
  return text.replace(/\s+/g, " ").trim();
}

/** How a passage begins, to know it again by. */
export function beginning(block: Block, most = 40): string {
  const text = passageText(block);
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${(/\s/.test(cut) ? cut.replace(/\s+\S*$/, "") : cut).toWellFormed()}…`;
}
