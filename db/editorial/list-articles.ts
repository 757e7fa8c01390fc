import { and, eq, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { searchWords } from "@/lib/content/search-words";
import { database, type Queryable } from "../client";
import { listNames } from "../published/cards";
import { type ArticleState, articles, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

export type ArticleRow = {
  id: string;
  /** Of the working revision; empty where none was written yet. */
  title: string;
  state: ArticleState;
  authors: string[];
  topic: string | null;
  updatedAt: Date;
  updatedBy: string | null;
};

export type ArticleFilter = {
  state?: ArticleState;
  /** All must begin a word of title, dek or takeaways. */
  words?: string;
  /** The id of the last article of the page before. */
  cursor?: string;
};

export const listSize = 50;

/** The articles that the editor may open, last changed first; `older` is the cursor of the next page. */
export async function listArticles(
  editor: Editor,
  { state, words = "", cursor }: ArticleFilter,
  db: Queryable = database(),
): Promise<{ items: ArticleRow[]; older: string | undefined }> {
  const after = await getPosition(db, cursor);
  const rows = await db
    .select({
      id: articles.id,
      revisionId: revisions.id,
      title: revisions.title,
      state: articles.state,
      updatedAt: articles.updatedAt,
      updatedBy: people.name,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(and(mayOpen(editor), state && eq(articles.state, state), matches(words), after))
    .orderBy(sql`${articles.updatedAt} desc, ${articles.id} desc`)
    .limit(listSize + 1);
  const page = rows.slice(0, listSize);
  const names = await listNames(
    db,
    page.map(({ revisionId }) => revisionId),
  );
  const items = page.map(({ revisionId, ...row }) => ({
    ...row,
    authors: names.get(revisionId)?.authors.map(({ name }) => name) ?? [],
    topic: names.get(revisionId)?.topics[0]?.name ?? null,
  }));
  return { items, older: rows.length > listSize ? page.at(-1)?.id : undefined };
}

/** The condition that a working revision has words that begin so; also used by the picker of related articles. */
export function matches(words: string): SQL | undefined {
  const parts = searchWords(words);
  if (parts.length === 0) return;
  const query = parts.map((word) => `'${word.replaceAll("'", "''")}':*`).join(" & ");
  return sql`${revisions.search} @@ to_tsquery('simple', ${query})`;
}

async function getPosition(db: Queryable, cursor: string | undefined): Promise<SQL | undefined> {
  if (!z.uuid().safeParse(cursor).success) return;
  const [row] = await db
    .select({ at: sql<string>`${articles.updatedAt}::text`, id: articles.id })
    .from(articles)
    .where(eq(articles.id, cursor ?? ""));
  return (
    row && sql`(${articles.updatedAt}, ${articles.id}) < (${row.at}::timestamptz, ${row.id}::uuid)`
  );
}
