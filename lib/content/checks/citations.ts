import { citationsIn, saysSomething } from "../citations";
import type { Content } from "../content";
import type { Doc } from "../document";
import type { Check, Finding } from "./check";

/** Citations of sources that are not in the list, or of which the list says nothing. */
export const checkCitations: Check = (content) => {
  const { takeaways, analysis, body } = content;
  return [
    ...takeaways.flatMap(({ id, sources = [] }, index) =>
      unknown(content, sources).map((message) => ({
        field: "takeaways" as const,
        message: `Takeaway ${index + 1} cites ${message}`,
        place: { item: id },
      })),
    ),
    ...inText(content, "analysis", analysis.text),
    ...inText(content, "body", body),
  ];
};

function inText(content: Content, field: "analysis" | "body", doc: Doc): Finding[] {
  const place = field === "body" ? "The report" : "The Editor’s Desk";
  return doc.content.flatMap((block) => {
    const cited = citationsIn({ type: "doc", content: [block] }).map(({ attrs }) => attrs.source);
    return unknown(content, cited).map((message) => ({
      field,
      message: `${place} cites ${message}`,
      place: { block: block.attrs.id ?? undefined },
    }));
  });
}

/** Said once, however many there are. */
function unknown({ sources }: Content, cited: string[]): string[] {
  const listed = new Map(sources.map((source) => [source.id, source]));
  if (cited.some((id) => !listed.has(id))) {
    return ["a source that is no longer in the list: put it back, or take the mark away."];
  }
  const empty = cited.some((id) => {
    const source = listed.get(id);
    return source && !saysSomething(source);
  });
  return empty ? ["a source that has no title yet."] : [];
}
