import { highest } from "@/lib/content/search/highest";
import { emptyList, flagsOf, type TermList } from "@/lib/content/search/lists";
import type { Marks } from "@/lib/content/search/marked";
import { byDate, byRelevance } from "@/lib/content/search/order";
import {
  askedInOrder,
  conceptsOf,
  isPosting,
  marksOf,
  termsAsked,
} from "@/lib/content/search/plan";
import type { Query } from "@/lib/content/search/query";
import { type Documents, rank } from "@/lib/content/search/rank";
import { askedTermsOf } from "@/lib/content/search/terms";
import type { Database, Queryable } from "../client";
import { type ReadFilter, readFilter, type SearchFilter } from "./filter";
import { type KnownDocuments, knownDocuments } from "./known-documents";
import { withPhrases } from "./phrases";
import { readPostings } from "./read-postings";
import { refine } from "./refine";
import { remembered } from "./remembered";
import { withinSecond } from "./within-second";

export type FoundNumbers = {
  /** The articles found by their numbers in the index, in their order, as far as pages go. */
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
  db: Database,
  query: Query,
  ask: SearchFilter & { sort: "relevance" | "date" },
  timeZone: string,
): Promise<FoundNumbers> {
  const documents = await knownDocuments(db);
  const { topic, author, from, to, sort } = ask;
  const question = JSON.stringify([query, topic, author, from, to, sort, timeZone]);
  const find = async (tx: Queryable) => {
    const filter = await readFilter(tx, ask, timeZone);
    if (!filter || (query.wanted.length === 0 && !filter.narrows)) return nothing;
    return findNow(tx, query, filter, sort, documents);
  };
  return remembered(db, documents, question, () => withinSecond(db, find));
}

async function findNow(
  db: Queryable,
  query: Query,
  filter: ReadFilter,
  sort: "relevance" | "date",
  documents: KnownDocuments,
): Promise<FoundNumbers> {
  const { terms, required } = termsAsked(query);
  const { lists, skipped } = await readPostings(db, [...terms, ...filter.terms], {
    required: new Set([...required, ...filter.terms]),
  });
  const may = admits(documents, filter, query, lists);
  if (query.wanted.length === 0) return allByDate(documents, may);

  const found = rank(documents, conceptsOf(query, lists, documents), may);
  const { ranking, exact } = await withPhrases(db, query, found);
  const marks = marksOf(query, lists, documents.live);
  const about = { exact: exact && !skipped, marks };
  if (sort === "date") return { ...byDate(documents, ranking, mostReached), ...about };
  await refine(db, documents, askedInOrder(query, lists, documents.live), ranking);
  const numbers = byRelevance(documents, ranking, mostReached);
  return { numbers, total: ranking.numbers.length, ...about };
}

function allByDate(documents: Documents, may: (number: number) => boolean): FoundNumbers {
  const { count, lengths, published } = documents;
  const all: number[] = [];
  for (let number = 0; number < count; number++) {
    if (lengths[number] && may(number)) all.push(number);
  }
  const numbers = highest(all, mostReached, (number) => published[number] ?? 0);
  return { ...nothing, numbers, total: all.length };
}

/** Says of an article's number whether filters and exclusions let it pass. */
function admits(
  { count, published }: Documents,
  { terms, since, until }: ReadFilter,
  { excluded }: Query,
  lists: Map<string, TermList>,
): (number: number) => boolean {
  const flags = (term: string) => flagsOf(lists.get(term) ?? emptyList(term), count);
  const inAll = terms.map(flags);
  const inNone = excluded
    .filter(isPosting)
    .flatMap(([form = ""]) => askedTermsOf(form))
    .map(flags);
  return (number) => {
    const at = published[number] ?? 0;
    return (
      at >= since &&
      at < until &&
      inAll.every((each) => each[number] === 1) &&
      !inNone.some((each) => each[number] === 1)
    );
  };
}
