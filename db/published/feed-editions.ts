import { desc, eq, inArray, isNotNull } from "drizzle-orm";
import { EditionOrder } from "@/lib/content/arrangements";
import { dayOf } from "@/lib/content/days";
import type { Queryable } from "../client";
import { arrangements } from "../schema/arrangements";
import { articles, revisions } from "../schema/articles";
import { type ArticleCard, getCards } from "./cards";

/** So many days at most, and of so many articles: whichever is reached first. */
const mostDays = 14;
const mostArticles = 300;

/** A day of the publication, with what was published on it. */
export type EditionRead = {
  /** `2026-11-23` in the publication's zone. */
  day: string;
  /** In the editors' order, then newest first. */
  articles: ArticleCard[];
  /** When its first article appeared, and when one last changed. */
  publishedAt: Date;
  updatedAt: Date;
};

/** The newest days on which something was published, newest first; never a part of a day. */
export async function listFeedEditions(db: Queryable, zone: string): Promise<EditionRead[]> {
  const rows = await listNewest(db);
  const byDay = new Map<string, typeof rows>();
  for (const row of rows) {
    const day = dayOf(row.firstPublishedAt, zone);
    byDay.set(day, [...(byDay.get(day) ?? []), row]);
  }
  const days = [...byDay];
  // The last day may go on beyond the limit; it is left out unless it is all there is.
  const whole = rows.length > mostArticles && days.length > 1 ? days.slice(0, -1) : days;
  const listed = whole.slice(0, mostDays);
  const orders = await readOrders(
    db,
    listed.map(([day]) => day),
  );
  const cards = await getCards(
    db,
    listed.flatMap(([, rows]) => rows.map(({ id }) => id)),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return listed.map(([day, rows]) => ({
    day,
    articles: inOrder(rows, orders.get(day) ?? []).flatMap(({ id }) => byId.get(id) ?? []),
    publishedAt: new Date(Math.min(...rows.map((row) => row.firstPublishedAt.getTime()))),
    updatedAt: new Date(Math.max(...rows.map((row) => row.publishedAt.getTime()))),
  }));
}

async function listNewest(db: Queryable) {
  const rows = await db
    .select({
      id: articles.id,
      firstPublishedAt: articles.firstPublishedAt,
      publishedAt: revisions.publishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(isNotNull(articles.liveRevisionId))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(mostArticles + 1);
  // A live article has dates: the constraints say so.
  return rows as { id: string; firstPublishedAt: Date; publishedAt: Date }[];
}

async function readOrders(db: Queryable, days: string[]): Promise<Map<string, EditionOrder>> {
  if (days.length === 0) return new Map();
  const rows = await db
    .select({ day: arrangements.name, live: arrangements.live })
    .from(arrangements)
    .where(inArray(arrangements.name, days));
  return new Map(rows.flatMap(({ day, live }) => (live ? [[day, EditionOrder.parse(live)]] : [])));
}

/** Those with a place first, in its order; the others stay as they are. */
function inOrder<Row extends { id: string }>(rows: Row[], order: EditionOrder): Row[] {
  const place = ({ id }: Row) => order.indexOf(id) + 1 || order.length + 1;
  return rows.toSorted((a, b) => place(a) - place(b));
}
