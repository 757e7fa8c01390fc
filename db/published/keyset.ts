import { eq, type SQL, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";

/**
 * One page of a list of articles, newest first. Its address names the article that it
 * follows, so it stays valid while articles are added. `older` is the cursor of the next
 * page, if there is one; `newer` leads back, with no cursor where that is the first page.
 */
export type Page<Item> = {
  items: Item[];
  older: string | undefined;
  newer: { cursor: string | undefined } | undefined;
};

/** Where a list is: the article it follows, with its time as PostgreSQL writes it, which is finer than a Date. */
type Position = { id: string; at: string };

/** The columns that order a list. */
type Order = { at: PgColumn; id: PgColumn };

/** Lists article ids under a condition, in an order, at most so many. */
type ListIds = (condition: SQL | undefined, order: SQL[], limit: number) => Promise<string[]>;

/** A page of article ids; undefined for a cursor that names no article. Three short queries at most. */
export async function getPageOfIds(
  db: Queryable,
  cursor: string | undefined,
  size: number,
  order: Order,
  listIds: ListIds,
): Promise<Page<string> | undefined> {
  const newestFirst = [sql`${order.at} desc`, sql`${order.id} desc`];
  if (cursor === undefined) {
    const ids = await listIds(undefined, newestFirst, size + 1);
    return { ...cut(ids, size), newer: undefined };
  }
  const after = await getPosition(db, cursor);
  if (!after) return;
  const here = sql`(${after.at}::timestamptz, ${after.id}::uuid)`;
  const ids = await listIds(sql`(${order.at}, ${order.id}) < ${here}`, newestFirst, size + 1);
  const before = await listIds(
    sql`(${order.at}, ${order.id}) >= ${here}`,
    [sql`${order.at} asc`, sql`${order.id} asc`],
    size + 1,
  );
  return { ...cut(ids, size), newer: { cursor: before[size] } };
}

function cut(ids: string[], size: number) {
  const items = ids.slice(0, size);
  return { items, older: ids.length > size ? items.at(-1) : undefined };
}

async function getPosition(db: Queryable, articleId: string): Promise<Position | undefined> {
  if (!z.uuid().safeParse(articleId).success) return;
  const [row] = await db
    .select({ id: articles.id, at: sql<string | null>`${articles.firstPublishedAt}::text` })
    .from(articles)
    .where(eq(articles.id, articleId));
  return row?.at ? { id: row.id, at: row.at } : undefined;
}
