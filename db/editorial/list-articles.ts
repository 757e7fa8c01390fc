import { and, eq, gte, not, type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Marked } from "@/lib/content/search/marked";
import { searchWords } from "@/lib/content/search-words";
import { database, type Queryable } from "../client";
import { listNames } from "../published/cards";
import { type ArticleState, articles, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { workingTexts } from "../schema/working-texts";
import { few, type Matching, matching } from "../working-texts/matching";
import { listPassages } from "../working-texts/passages";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

export type ArticleRow = {
  id: string;
  /** What a change of it names as its base. */
  version: number;
  /** Of the working revision; empty where none was written yet. */
  title: string;
  state: ArticleState;
  authors: string[];
  topic: string | null;
  firstPublishedAt: Date | null;
  updatedAt: Date;
  updatedBy: string | null;
  /** Where words were searched for: the title with them marked, and the passage that has most of them. */
  found?: { title: Marked[]; passage: Marked[] };
};

export type ArticleFilter = {
  state?: ArticleState;
  /** As `lib/content/search/working-query` reads them, anywhere in the working text. */
  words?: string;
  /** Ids. */
  topic?: string;
  author?: string;
  /** The id of who began it. */
  begunBy?: string;
  /** Only what was edited since. */
  since?: Date;
  /** The id of the last article of the page before. */
  cursor?: string;
};

export const listSize = 50;

type Listed = { items: ArticleRow[]; older: string | undefined };

/**
 * The articles that the editor may open, last changed first; where words are searched for, those
 * that have them all in the title come before the others. `older` is the cursor of the next page.
 */
export async function listArticles(
  editor: Editor,
  { state, words = "", topic, author, begunBy, since, cursor }: ArticleFilter,
  db: Queryable = database(),
): Promise<Listed> {
  const matched = await matching(db, { words, topic, author });
  const may = and(
    mayOpen(editor),
    state && eq(articles.state, state),
    begunBy ? eq(articles.createdBy, begunBy) : undefined,
    since && gte(articles.updatedAt, since),
  );
  const ids = await listIds(db, may, matched, cursor);
  const items = await listRows(db, ids.slice(0, listSize));
  const older = ids.length > listSize ? ids[listSize - 1] : undefined;
  if (!words.trim()) return { items, older };
  const found = await listPassages(db, words, ids.slice(0, listSize));
  return { items: items.map((item) => ({ ...item, found: found.get(item.id) })), older };
}

/** One more than a page has, so that it is known whether there are more. */
async function listIds(
  db: Queryable,
  may: SQL | undefined,
  matched: Matching | undefined,
  cursor: string | undefined,
): Promise<string[]> {
  const position = await getPosition(db, cursor, matched?.inTitle);
  const { inTitle } = matched ?? {};
  const most = listSize + 1;
  if (!matched) return idsOf(await inOrder(db, and(may, position?.after)).limit(most));
  if (!inTitle) return found(undefined, position?.after, most);
  const titled = position?.inTitle === false ? [] : await found(inTitle, position?.after, most);
  const left = most - titled.length;
  if (left === 0) return titled;
  const after = position?.inTitle === false ? position.after : undefined;
  return [...titled, ...(await found(not(inTitle), after, left))];

  /** Common words are soon met among the newest articles; rare ones are told by the index. */
  async function found(has: SQL | undefined, after: SQL | undefined, limit: number) {
    const texts = and(matched?.any, has);
    const newest = inOrder(db, and(may, after)).limit(few).as("newest");
    const met = await db
      .select({ id: newest.id })
      .from(newest)
      .innerJoin(workingTexts, eq(workingTexts.articleId, newest.id))
      .where(texts)
      .orderBy(sql`${newest.at} desc, ${newest.id} desc`)
      .limit(limit);
    if (met.length === limit) return idsOf(met);
    const among = await matched?.among();
    const all = db
      .select({ id: articles.id })
      .from(articles)
      .innerJoin(workingTexts, eq(workingTexts.articleId, articles.id))
      .where(and(may, after, among, texts))
      .orderBy(...newestFirst)
      .limit(limit);
    return idsOf(await all);
  }
}

const newestFirst = [sql`${articles.updatedAt} desc`, sql`${articles.id} desc`];

function inOrder(db: Queryable, where: SQL | undefined) {
  return db
    .select({ id: articles.id, at: articles.updatedAt })
    .from(articles)
    .where(where)
    .orderBy(...newestFirst);
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** What the list says of articles, in the order of their ids. */
export async function listRows(db: Queryable, ids: string[]): Promise<ArticleRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      version: articles.version,
      revisionId: revisions.id,
      title: revisions.title,
      state: articles.state,
      firstPublishedAt: articles.firstPublishedAt,
      updatedAt: articles.updatedAt,
      updatedBy: people.name,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(sql`${articles.id} = any(${sql.param(ids)}::uuid[])`);
  const names = await listNames(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  const byId = new Map(
    rows.map(({ revisionId, ...row }): [string, ArticleRow] => {
      const { authors = [], topics = [] } = names.get(revisionId) ?? {};
      return [
        row.id,
        { ...row, authors: authors.map(({ name }) => name), topic: topics[0]?.name ?? null },
      ];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The condition that a working revision has words that begin so; also used by the picker of related articles. */
export function matches(words: string): SQL | undefined {
  const parts = searchWords(words);
  if (parts.length === 0) return;
  const query = parts.map((word) => `'${word.replaceAll("'", "''")}':*`).join(" & ");
  return sql`${revisions.search} @@ to_tsquery('simple', ${query})`;
}

/** Where the page before ended. */
async function getPosition(db: Queryable, cursor: string | undefined, inTitle: SQL | undefined) {
  if (!z.uuid().safeParse(cursor).success) return;
  const [row] = await db
    .select({
      at: sql<string>`${articles.updatedAt}::text`,
      id: articles.id,
      inTitle: inTitle ? sql<boolean>`coalesce(${inTitle}, false)` : sql<boolean>`false`,
    })
    .from(articles)
    .leftJoin(workingTexts, eq(workingTexts.articleId, articles.id))
    .where(eq(articles.id, cursor ?? ""));
  if (!row) return;
  const after = sql`(${articles.updatedAt}, ${articles.id}) < (${row.at}::timestamptz, ${row.id}::uuid)`;
  return { inTitle: row.inTitle, after };
}
