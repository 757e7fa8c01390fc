import { and, not, or, type SQL, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/pg-core";
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
import { isUnread, type NamedTable, wordsOf } from "./index-names";

/** Conditions on `working_texts`; `inTitle` holds where the words are all in the title. */
export type Matching = {
  any: SQL;
  inTitle: SQL | undefined;
  /** That a text is one of the few that have the words, as the index tells; undefined where they are many. */
  among(): Promise<SQL | undefined>;
};

export type Asked = { words: string; topic?: string; author?: string };

/**
 * How many articles may have the words for them to be found by these, and then put in order. Where
 * more have them, there are soon enough of them in the order in which a list goes through articles.
 */
export const few = 2_000;

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
  const inTitle = query?.terms ? has(workingTexts.title, query.terms) : undefined;
  let asking: Promise<SQL | undefined> | undefined;
  return {
    any,
    inTitle,
    among() {
      asking ??= terms ? amongFew(db, terms) : Promise.resolve(undefined);
      return asking;
    },
  };
}

async function amongFew(db: Queryable, terms: string): Promise<SQL | undefined> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select id from texts_with(${terms}::tsquery, ${few + 1}) as texts (id)`,
  );
  if (rows.length > few) return;
  const ids = rows.map(({ id }) => id);
  return sql`${workingTexts.articleId} = any(${sql.param(ids)}::uuid[])`;
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

/** The most topics, and the most authors, by whose names articles are found. */
const mostNamed = 1_000;

/** Finds articles by the names of their topics and authors as they are now. */
async function namedSo(db: Queryable, words: string): Promise<AlsoFinds> {
  const asked = namesAsked(words);
  if (!asked) return () => [];
  const found = async (table: NamedTable, term: (id: string) => string) =>
    (await listNamed(db, table, asked)).map(({ id, name }) => ({
      term: term(id),
      words: wordsOf(name),
    }));
  const named = [...(await found(topics, topicTerm)), ...(await found(authors, authorTerm))];
  return (form, isPrefix) =>
    named
      .filter(({ words }) =>
        words.some((word) => (isPrefix ? word.startsWith(form) : word === form)),
      )
      .map(({ term }) => term);
}

/** What a name has to have that finds one of the words, as a `tsquery`; undefined where none does. */
function namesAsked(words: string): string | undefined {
  const asked = new Set<string>();
  workingQuery(words, (form, isPrefix) => {
    asked.add(isPrefix ? `${quote(form)}:*` : quote(form));
    return [];
  });
  return asked.size > 0 ? [...asked].join(" | ") : undefined;
}

/**
 * The names that may have one of the words: those that have, and those that were not read yet.
 * Where they are too many, those with most of the words are among them. Each half by its own index:
 * of both at once PostgreSQL reads the table.
 */
async function listNamed(db: Queryable, table: NamedTable, asked: string) {
  const query = sql`${asked}::tsquery`;
  const named = db.select({ id: table.id, name: table.name }).from(table);
  const unread = db.select({ id: table.id, name: table.name }).from(table);
  return unionAll(
    named
      .where(and(sql`${table.terms} @@ ${query}`, not(isUnread(table))))
      .orderBy(sql`ts_rank(${table.terms}, ${query}) desc`, table.id)
      .limit(mostNamed),
    unread.where(isUnread(table)).orderBy(table.id).limit(mostNamed),
  );
}
