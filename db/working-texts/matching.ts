import { and, not, or, type SQL, sql } from "drizzle-orm";
import { formsOf } from "@/lib/content/search/forms";
import {
  type AlsoFinds,
  quote,
  type WorkingQuery,
  workingQuery,
} from "@/lib/content/search/working-query";
import { authorTerm, topicTerm } from "@/lib/content/search/working-terms";
import type { Queryable } from "../client";
import { authors, topics } from "../schema/taxonomy";
import { workingTexts } from "../schema/working-texts";

/** Conditions on `working_texts`; `inTitle` holds where the words are all in the title. */
export type Matching = { any: SQL; inTitle: SQL | undefined };

export type Asked = { words: string; topic?: string; author?: string };

/** What the working texts have to have; undefined where nothing is asked of them. */
export async function matching(db: Queryable, asked: Asked): Promise<Matching | undefined> {
  const query = workingQuery(asked.words, await namedSo(db, asked.words));
  const chosen = [
    ...(asked.topic ? [quote(topicTerm(asked.topic))] : []),
    ...(asked.author ? [quote(authorTerm(asked.author))] : []),
  ];
  const terms = [...(query?.terms ? [query.terms] : []), ...chosen].join(" & ");
  const any = and(terms ? has(workingTexts.all, terms) : undefined, ...inWords(query));
  if (!any) return;
  return { any, inTitle: query?.terms ? has(workingTexts.title, query.terms) : undefined };
}

function has(column: typeof workingTexts.all | typeof workingTexts.title, terms: string): SQL {
  return sql`${column} @@ ${terms}::tsquery`;
}

function inWords(query: WorkingQuery | undefined): (SQL | undefined)[] {
  const stands = (phrase: string) => sql`strpos(${workingTexts.words}, ${phrase}) > 0`;
  return [
    ...(query?.phrases ?? []).map((any) => or(...any.map(stands))),
    ...(query?.excluded ?? []).map((phrase) => not(stands(phrase))),
  ];
}

/** Finds articles by the names of their topics and authors as they are now. */
async function namedSo(db: Queryable, words: string): Promise<AlsoFinds> {
  if (!words.trim()) return () => [];
  const named = [
    ...(await db.select({ id: topics.id, name: topics.name }).from(topics)).map(({ id, name }) => ({
      term: topicTerm(id),
      forms: formsIn(name),
    })),
    ...(await db.select({ id: authors.id, name: authors.name }).from(authors)).map(
      ({ id, name }) => ({ term: authorTerm(id), forms: formsIn(name) }),
    ),
  ];
  return (form, isPrefix) =>
    named
      .filter(({ forms }) =>
        forms.some((word) => (isPrefix ? word.startsWith(form) : word === form)),
      )
      .map(({ term }) => term);
}

function formsIn(name: string): string[] {
  return formsOf(name).map(({ form }) => form);
}
