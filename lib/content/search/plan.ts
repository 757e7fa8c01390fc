import { isFunctionWord } from "./function-words";
import { both, documentsIn, emptyList, type TermList } from "./lists";
import type { Marks } from "./marked";
import type { Asked } from "./nearness";
import type { Phrase, Query, Wanted } from "./query";
import { type Concept, type Documents, idf } from "./rank";
import { askedTermsOf } from "./terms";

/** The terms of a query that the index is asked for, and those among them that must be read. */
export function termsAsked(query: Query): { terms: string[]; required: string[] } {
  const wanted = telling(query);
  const out = query.excluded.filter(isPosting).flatMap(termsOfPhrase);
  const required = wanted.filter(({ quoted }) => quoted).flatMap(termsOfWanted);
  return {
    terms: [...new Set([...wanted.flatMap(termsOfWanted), ...out])],
    required: [...new Set([...required, ...out])],
  };
}

/** What is asked for without the words that only join it, unless there are no others. */
export function telling({ wanted }: Query): Wanted[] {
  const tell = wanted.filter(({ any, quoted }) => quoted || !any.flat().every(isFunctionWord));
  return tell.length > 0 ? tell : wanted;
}

/** Whether the index alone can say which articles have it. */
export function isPosting(phrase: Phrase): boolean {
  return termsOfPhrase(phrase).length === 1;
}

/** What to rank by, with the lists that were read. A long Chinese word counts as one by all its pairs. */
export function conceptsOf(
  query: Query,
  lists: Map<string, TermList>,
  { count }: Pick<Documents, "count">,
): Concept[] {
  const named = (term: string) => lists.get(term) ?? emptyList(term);
  return telling(query).flatMap(({ any, quoted }): Concept[] => {
    if (any.length > 1) {
      const each = any.map((phrase) => both(termsOfPhrase(phrase).map(named), count));
      return [{ lists: each, weight: 1, required: quoted }];
    }
    return any.flat().flatMap((form) => {
      const terms = askedTermsOf(form);
      const weight = 1 / terms.length;
      return terms.map((term) => ({ lists: [named(term)], weight, required: quoted }));
    });
  });
}

/** What to mark in what was found, with the worth of each. */
export function marksOf(query: Query, lists: Map<string, TermList>, live: number): Marks {
  return new Map(
    telling(query)
      .flatMap(termsOfWanted)
      .map((term): [string, number] => [term, worthOf(term, lists, live)]),
  );
}

/** The words asked for in their order, for what depends on it. */
export function askedInOrder(query: Query, lists: Map<string, TermList>, live: number): Asked[] {
  return telling(query)
    .flatMap(({ any }) => any.flat())
    .map((form) => ({
      form,
      worth: Math.min(...askedTermsOf(form).map((term) => worthOf(term, lists, live))),
    }));
}

/** A word that was not read is as common as any. */
function worthOf(term: string, lists: Map<string, TermList>, live: number): number {
  const list = lists.get(term);
  return list ? idf(live, documentsIn(list)) : 0.1;
}

function termsOfPhrase(phrase: Phrase): string[] {
  return phrase.flatMap(askedTermsOf);
}

function termsOfWanted({ any }: Wanted): string[] {
  return any.flatMap(termsOfPhrase);
}
