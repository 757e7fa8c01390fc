import type { Marks } from "@/lib/content/search/marked";
import { allByDate, byDate, byRelevance } from "@/lib/content/search/order";
import { conceptsOf, isPosting, marksOf, termsAsked } from "@/lib/content/search/plan";
import type { Query } from "@/lib/content/search/query";
import {
  type Documents,
  emptyList,
  numbersOf,
  type Ranked,
  rank,
  type TermList,
} from "@/lib/content/search/rank";
import { askedTermsOf } from "@/lib/content/search/terms";
import type { Queryable } from "../client";
import { type ReadFilter, readFilter, type SearchFilter } from "./filter";
import { knownDocuments } from "./known-documents";
import { withPhrases } from "./phrases";
import { readPostings } from "./read-postings";

export type FoundNumbers = {
  /** The articles found by their numbers in the index, best first, as far as pages go. */
  numbers: number[];
  total: number;
  exact: boolean;
  marks: Marks;
};

/** How many of the articles found can be reached by paging. */
export const mostReached = 1_000;

const nothing: FoundNumbers = { numbers: [], total: 0, exact: true, marks: new Map() };

/** Finds the articles and puts them in order; with no words, all that pass the filter, newest first. */
export async function findNumbers(
  db: Queryable,
  query: Query,
  ask: SearchFilter & { sort: "relevance" | "date" },
  timeZone: string,
): Promise<FoundNumbers> {
  const filter = await readFilter(db, ask, timeZone);
  if (!filter || (query.wanted.length === 0 && !filter.narrows)) return nothing;
  const documents = await knownDocuments(db);
  const { terms, required } = termsAsked(query);
  const { lists, skipped } = await readPostings(
    db,
    [...terms, ...filter.terms],
    new Set([...required, ...filter.terms]),
  );
  const may = admits(documents, filter, query, lists);
  if (query.wanted.length === 0) return found(allByDate(documents, may), true, new Map());
  const { kept, exact } = await withPhrases(
    db,
    query,
    rank(documents, conceptsOf(query, lists), may),
  );
  const ordered = ask.sort === "date" ? byDate(documents, kept) : byRelevance(documents, kept);
  return found(ordered, exact && !skipped, marksOf(query, lists, documents));
}

function found(ordered: Ranked[], exact: boolean, marks: Marks): FoundNumbers {
  const numbers = ordered.slice(0, mostReached).map(({ number }) => number);
  return { numbers, total: ordered.length, exact, marks };
}

/** Says of an article's number whether filters and exclusions let it pass. */
function admits(
  { count, published }: Documents,
  { terms, since, until }: ReadFilter,
  { excluded }: Query,
  lists: Map<string, TermList>,
): (number: number) => boolean {
  const numbers = (term: string) => numbersOf(lists.get(term) ?? emptyList(term), count);
  const inAll = terms.map(numbers);
  const inNone = excluded
    .filter(isPosting)
    .flatMap(([form = ""]) => askedTermsOf(form))
    .map(numbers);
  return (number) => {
    const at = published[number] ?? 0;
    return (
      at >= since &&
      at < until &&
      inAll.every((each) => each.has(number)) &&
      !inNone.some((each) => each.has(number))
    );
  };
}
