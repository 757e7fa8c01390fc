import type { Choice } from "@/db/editorial/choices";
import type { Working } from "@/db/editorial/working";

/** What the ids in a content stand for, as far as this page has heard. */
export type Known = {
  topics: Record<string, string>;
  authors: Record<string, string>;
  related: Record<string, { title: string; slug: string | null }>;
  pictures: Working["pictures"];
};

export function knownFrom(
  working: Pick<Working, "topics" | "authors" | "related" | "pictures">,
  choices: { topics: Choice[]; authors: Choice[] } = { topics: [], authors: [] },
): Known {
  return {
    topics: names([...choices.topics, ...working.topics]),
    authors: names([...choices.authors, ...working.authors]),
    related: Object.fromEntries(
      working.related.map(({ id, title, slug }) => [id, { title, slug }]),
    ),
    pictures: working.pictures,
  };
}

/** What was known and what was learned. */
export function learn(known: Known, more: Partial<Known>): Known {
  return {
    topics: { ...known.topics, ...more.topics },
    authors: { ...known.authors, ...more.authors },
    related: { ...known.related, ...more.related },
    pictures: { ...known.pictures, ...more.pictures },
  };
}

function names(choices: Choice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ id, name }) => [id, name]));
}
