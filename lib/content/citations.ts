import type { Content, Source, Takeaway } from "./content";
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

/** The parts of an article in which sources are cited, in the order of the page. */
export type Citing = {
  takeaways: Pick<Takeaway, "text" | "sources">[];
  analysis: Pick<Content["analysis"], "text">;
  body: Doc;
};

/** The ids of the sources that an article cites, in the order in which its readers first meet them. */
export function citedSources({ takeaways, analysis, body }: Citing): string[] {
  const ids = [
    ...takeaways.flatMap(({ text, sources = [] }) => (text.trim() ? sources : [])),
    ...[analysis.text, body].flatMap((doc) => citationsIn(doc).map(({ attrs }) => attrs.source)),
  ];
  return [...new Set(ids)];
}

/**
 * The sources in the order of their numbers: those that are cited in the order of their first
 * citation, then the others as their editor has them. One that says nothing has no number.
 */
export function numberedSources(content: Citing & { sources: Source[] }): Source[] {
  const told = content.sources.filter(saysSomething);
  const byId = new Map(told.map((source) => [source.id, source]));
  const cited = citedSources(content).flatMap((id) => byId.get(id) ?? []);
  return [...cited, ...told.filter((source) => !cited.includes(source))];
}

/** Whether readers would see anything of a source. */
export function saysSomething({ title, publisher, address }: Source): boolean {
  return [title, publisher, address].some((text) => text.trim() !== "");
}

/** What was found in a document: it is asked for at each key that is pressed, and never changes. */
const known = new WeakMap<Doc, Citation[]>();

/** The marks of sources in a document, in its order. */
export function citationsIn(doc: Doc): Citation[] {
  const found = known.get(doc) ?? doc.content.flatMap(inBlock);
  known.set(doc, found);
  return found;
}

type Part = Block | ListItem | Attribution | TableRow | TableCell | Inline;

function inBlock(part: Part): Citation[] {
  if (part.type === "citation") return [part];
  const content: Part[] = "content" in part ? (part.content ?? []) : [];
  return content.flatMap(inBlock);
}
