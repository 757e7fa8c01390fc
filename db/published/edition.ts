import { and, count, eq, inArray, notInArray } from "drizzle-orm";
import { z } from "zod";
import { EditionOrder } from "@/lib/content/arrangements";
import { type Span, spanOf } from "@/lib/content/days";
import { readingMinutes } from "@/lib/content/reading-time";
import type { Queryable } from "../client";
import { arrangements } from "../schema/arrangements";
import { articles } from "../schema/articles";
import { type ArticleCard, getCards } from "./cards";
import { getNeighbours, within } from "./edition-days";
import { getPageOfIds, type Page } from "./keyset";

/** One day of the publication; or a further page of a day that has more than one shows. */
export type Edition = {
  day: string;
  /** In the editors' order, then newest first. */
  articles: ArticleCard[];
  /** All of the day, on every page. */
  count: number;
  /** Whole minutes to read what this page tells of them. */
  minutes: number;
  /** The days beside it that have articles. */
  previous: string | undefined;
  next: string | undefined;
} & Pick<Page<unknown>, "older" | "newer">;

/** How many articles without a place in the editors' order one page shows. */
export const editionSize = 40;

/** The uncached read; undefined for a day without articles and for a cursor that names none of the day's. */
export async function readEdition(
  db: Queryable,
  day: string,
  zone: string,
  {
    cursor,
    order,
    size = editionSize,
  }: { cursor?: string; order?: EditionOrder; size?: number } = {},
): Promise<Edition | undefined> {
  const span = spanOf(day, zone);
  const [total] = await db.select({ count: count() }).from(articles).where(within(span));
  if (!total?.count) return;
  if (cursor !== undefined && !(await isOfSpan(db, cursor, span))) return;
  const placed = await inSpan(db, order ?? (await readOrder(db, day)), span);
  const page = await getPageOfIds(
    db,
    cursor,
    size,
    { at: articles.firstPublishedAt, id: articles.id },
    async (condition, by, limit) => {
      const others = placed.length > 0 ? notInArray(articles.id, placed) : undefined;
      const rows = await db
        .select({ id: articles.id })
        .from(articles)
        .where(and(within(span), others, condition))
        .orderBy(...by)
        .limit(limit);
      return rows.map(({ id }) => id);
    },
  );
  if (!page) return;
  const { items, older, newer } = page;
  const cards = await getCards(db, cursor === undefined ? [...placed, ...items] : items);
  return {
    day,
    articles: cards,
    count: total.count,
    minutes: readingMinutes(...cards.flatMap(told)),
    older,
    newer,
    ...(await getNeighbours(db, span, zone)),
  };
}

/** What an edition tells of an article: its takeaways; the dek too of the first, and of one that has none. */
function told({ title, dek, takeaways }: ArticleCard, index: number): string[] {
  return [title, ...takeaways, ...(takeaways.length === 0 || index === 0 ? [dek] : [])];
}

/** The order that was published for a day; empty where none was. */
export async function readOrder(db: Queryable, day: string): Promise<EditionOrder> {
  const [row] = await db
    .select({ live: arrangements.live })
    .from(arrangements)
    .where(eq(arrangements.name, day));
  return row?.live ? EditionOrder.parse(row.live) : [];
}

/** Those of the ids that are live and of the span, in their order. */
async function inSpan(db: Queryable, ids: string[], span: Span): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), within(span)));
  const found = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => found.has(id));
}

async function isOfSpan(db: Queryable, id: string, { from, to }: Span): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const [row] = await db
    .select({ at: articles.firstPublishedAt })
    .from(articles)
    .where(eq(articles.id, id));
  return row?.at != null && row.at >= from && row.at < to;
}
