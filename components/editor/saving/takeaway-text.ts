import { beginning } from "@/components/editor/notes/passage";
import type { Content, Takeaway } from "@/lib/content/content";

/** A takeaway with what it cites and rests on: all of it that somebody may have changed. */
export function takeawayText({ text, sources = [], blocks }: Takeaway, content: Content): string {
  const cited = sources.map((source) => sourceText(content, source)).join("");
  const passages = content.body.content.flatMap((block) =>
    block.attrs.id && blocks.includes(block.attrs.id) ? `“${beginning(block)}”` : [],
  );
  return [text + cited, ...(passages.length > 0 ? [`Rests on ${passages.join(", ")}`] : [])].join(
    "\n",
  );
}

/** The mark of a source in words, since its number is another's in another revision. */
export function sourceText({ sources }: Content, id: string): string {
  const source = sources.find((one) => one.id === id);
  return ` [${source?.title || source?.publisher || source?.address || "a source that is gone"}]`;
}
