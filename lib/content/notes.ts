import { type Citing, citationsIn, numberedSources } from "./citations";
import type { Source, Takeaway } from "./content";
import type { Citation } from "./document";

/** One mark of a source on the page: its number, and the id of its own place. */
export type NoteMark = { number: number; id: string; source: Source };

/** What a page says of its sources and of what supports its takeaways, numbered. */
export type Notes = {
  /** The sources in the order of their numbers, each with the ids of the places that cite it. */
  sources: { source: Source; number: number; places: string[] }[];
  /** The marks of a takeaway, by its id; */
  ofTakeaway: (id: string) => NoteMark[];
  /** of a citation within a text: none for a source that is gone. */
  of: (citation: Citation) => NoteMark | undefined;
  /** The numbers of the takeaways that a block supports. */
  supportedBy: (block: string | null) => number[];
};

type Noted = Omit<Citing, "takeaways"> & { takeaways: Takeaway[]; sources: Source[] };

/** The notes of an article; `takeaways` are those that its readers see. */
export function notesOf(article: Noted): Notes {
  const sources = numberedSources(article).map((source, index) => ({
    source,
    number: index + 1,
    places: [] as string[],
  }));
  const bySource = new Map(sources.map((note) => [note.source.id, note]));
  let count = 0;
  const mark = (id: string): NoteMark[] => {
    const note = bySource.get(id);
    if (!note) return [];
    const place = `cite-${++count}`;
    note.places.push(place);
    return [{ number: note.number, id: place, source: note.source }];
  };
  const takeaways = new Map(
    article.takeaways.map(({ id, sources = [] }) => [id, sources.flatMap(mark)]),
  );
  const citations = new Map(
    [article.analysis.text, article.body]
      .flatMap(citationsIn)
      .map((citation) => [citation, mark(citation.attrs.source)[0]]),
  );
  const supported = supportedBlocks(article.takeaways);
  return {
    sources,
    ofTakeaway: (id) => takeaways.get(id) ?? [],
    of: (citation) => citations.get(citation),
    supportedBy: (block) => (block && supported.get(block)) || [],
  };
}

function supportedBlocks(takeaways: Takeaway[]): Map<string, number[]> {
  const supported = new Map<string, number[]>();
  for (const [index, { blocks }] of takeaways.entries()) {
    for (const id of blocks) supported.set(id, [...(supported.get(id) ?? []), index + 1]);
  }
  return supported;
}
