import type { Place } from "./checks/check";
import type { Content } from "./content";
import type { Attribution, Block, Doc, Inline, ListItem, TableCell, TableRow } from "./document";

/** A link of an article, and where it stands; `words` are those that lead there. */
export type LinkPlace = { href: string; field: "analysis" | "body" | "sources"; place: Place };

/** Every link of an article: of its texts, each once a block, and of its sources. */
export function linksIn({ analysis, body, sources }: Content): LinkPlace[] {
  return [
    ...inDoc("analysis", analysis.text),
    ...inDoc("body", body),
    ...sources.flatMap(({ id, address }) =>
      address ? [{ href: address, field: "sources" as const, place: { item: id } }] : [],
    ),
  ];
}

function inDoc(field: "analysis" | "body", doc: Doc): LinkPlace[] {
  return doc.content.flatMap((block) => {
    const words = new Map<string, string>();
    for (const { href, text } of inPart(block)) words.set(href, (words.get(href) ?? "") + text);
    const id = block.attrs.id ?? undefined;
    return [...words].map(([href, text]) => ({ href, field, place: { block: id, words: text } }));
  });
}

type Part = Block | ListItem | Attribution | TableRow | TableCell | Inline;

function inPart(part: Part): { href: string; text: string }[] {
  if (part.type === "text") {
    const link = part.marks?.find((mark) => mark.type === "link");
    return link ? [{ href: link.attrs.href, text: part.text }] : [];
  }
  const content: Part[] = "content" in part ? (part.content ?? []) : [];
  return content.flatMap(inPart);
}
