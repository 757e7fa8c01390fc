import { isHan } from "./forms";
import type { Marks } from "./marked";
import type { Phrase, Query } from "./query";
import { both, type Concept, type Documents, emptyList, idfOf, type TermList } from "./rank";
import { askedTermsOf } from "./terms";

/** The terms of a query that the index is asked for. */
export function termsAsked({ wanted, excluded }: Query): { terms: string[]; required: string[] } {
  const required = wanted
    .filter(({ quoted }) => quoted)
    .flatMap(({ any }) => any.flat().flatMap(askedTermsOf));
  const optional = wanted.flatMap(({ any }) => any.flat().flatMap(askedTermsOf));
  const out = excluded.filter(isPosting).flatMap(([form = ""]) => askedTermsOf(form));
  return {
    terms: [...new Set([...optional, ...out])],
    required: [...new Set([...required, ...out])],
  };
}

/** Whether the index alone can say which articles have it. */
export function isPosting(phrase: Phrase): boolean {
  return phrase.length === 1 && askedTermsOf(phrase[0] ?? "").length === 1;
}

/** What to rank by, with the lists that were read. */
export function conceptsOf({ wanted }: Query, lists: Map<string, TermList>): Concept[] {
  const telling = wanted.some(({ any }) => !any.flat().every(isFunctionWord));
  const named = (term: string) => lists.get(term) ?? emptyList(term);
  return wanted.flatMap(({ any, quoted }): Concept[] => {
    const [phrase = []] = any;
    if (any.length > 1) {
      const each = any.map((phrase) => both(phrase.flatMap(askedTermsOf).map(named)));
      return [{ lists: each, weight: 1, required: quoted }];
    }
    return phrase.flatMap((form) => {
      const terms = askedTermsOf(form);
      const minor = telling && !quoted && isFunctionWord(form);
      const weight = (minor ? 0.3 : 1) / terms.length;
      return terms.map((term) => ({ lists: [named(term)], weight, required: quoted, minor }));
    });
  });
}

/** What to mark in what was found: all that was asked for, but for words that say nothing where others do. */
export function marksOf(
  { wanted }: Query,
  lists: Map<string, TermList>,
  documents: Documents,
): Marks {
  const forms = wanted.flatMap(({ any }) => any.flat());
  const telling = forms.filter((form) => !isFunctionWord(form));
  const marked = telling.length > 0 ? telling : forms;
  return new Map(
    marked.flatMap(askedTermsOf).map((term): [string, number] => {
      const list = lists.get(term);
      return [term, list ? idfOf(documents, list) : 0.1];
    }),
  );
}

/** Words that ask and join, and are hardly ever what is asked for. */
export function isFunctionWord(form: string): boolean {
  return functionWords.has(form) || (isHan(form) && chineseFunctionWords.has(form));
}

const functionWords = new Set(
  `a about after all also am an and any are as at be been before being between both but by can could
  did do does doing during each for from had has have having he her here him his how i if in into is
  it its me more most my no nor not of on or other our out over own she should so some such than that
  the their them then there these they this those through to too under until up us very was we were
  what when where which while who whom why will with would you your`.split(/\s+/),
);

const chineseFunctionWords = new Set([..."的了是在和与及吗呢吧也都就被把从对为着过这那有"]);
