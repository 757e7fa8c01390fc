import { and, count, eq, gte, isNotNull, lt, ne, type SQL, sql } from "drizzle-orm";
import { addMonths, dayOf, daysOf, monthOf, type Span, spanOf, startOf } from "@/lib/content/days";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { readSettings } from "./read-settings";

/**
 * Which days have articles. Nothing is stored of days: their first moments are computed from the
 * zone and looked for in the index of live articles, so that they follow the zone when it changes.
 */

/** That a live article was first published within a span. */
export function within({ from, to }: Span): SQL | undefined {
  return and(
    isNotNull(articles.liveRevisionId),
    gte(articles.firstPublishedAt, from),
    lt(articles.firstPublishedAt, to),
  );
}

/** The days nearest to a day, before it and after, that have articles. */
export async function getNeighbours(
  db: Queryable,
  { from, to }: Span,
  zone: string,
): Promise<{ previous: string | undefined; next: string | undefined }> {
  const isLive = isNotNull(articles.liveRevisionId);
  const [before] = await db
    .select({ at: articles.firstPublishedAt })
    .from(articles)
    .where(and(isLive, lt(articles.firstPublishedAt, from)))
    .orderBy(sql`${articles.firstPublishedAt} desc`)
    .limit(1);
  const [after] = await db
    .select({ at: articles.firstPublishedAt })
    .from(articles)
    .where(and(isLive, gte(articles.firstPublishedAt, to)))
    .orderBy(sql`${articles.firstPublishedAt} asc`)
    .limit(1);
  return {
    previous: before?.at ? dayOf(before.at, zone) : undefined,
    next: after?.at ? dayOf(after.at, zone) : undefined,
  };
}

export type DayCount = { day: string; articles: number };

/** How many articles were published on each day of a month; days without any are left out. */
export async function getDayCounts(
  db: Queryable,
  month: string,
  zone: string,
): Promise<DayCount[]> {
  const days = daysOf(month);
  const starts = days.map((day) => startOf(day, zone));
  const from = startOf(`${month}-01`, zone);
  const to = startOf(`${addMonths(month, 1)}-01`, zone);
  const bounds = sql.param(starts.map((start) => start.toISOString()));
  const number = sql<number>`width_bucket(${articles.firstPublishedAt}, ${bounds}::timestamptz[])`;
  const rows = await db
    .select({ number: number.as("number"), articles: count() })
    .from(articles)
    .where(within({ from, to }))
    .groupBy(sql`number`)
    .orderBy(sql`number`);
  return rows.flatMap(({ number, articles }) => {
    const day = days[number - 1];
    return day ? { day, articles } : [];
  });
}

/** The months that have articles, newest first. One look into the index for each since the oldest article. */
export async function getMonths(db: Queryable, zone: string): Promise<string[]> {
  const [ends] = await db
    .select({
      oldest: sql<string | null>`min(${articles.firstPublishedAt})`,
      newest: sql<string | null>`max(${articles.firstPublishedAt})`,
    })
    .from(articles)
    .where(isNotNull(articles.liveRevisionId));
  if (!ends?.oldest || !ends.newest) return [];
  const last = monthOf(dayOf(new Date(ends.newest), zone));
  const months: string[] = [];
  for (let at = monthOf(dayOf(new Date(ends.oldest), zone)); at <= last; at = addMonths(at, 1))
    months.push(at);
  const starts = [...months, addMonths(last, 1)].map((month) =>
    startOf(`${month}-01`, zone).toISOString(),
  );
  const { rows } = await db.execute<{ month: string }>(sql`
    select month from unnest(${sql.param(months)}::text[], ${sql.param(starts.slice(0, -1))}::timestamptz[],
      ${sql.param(starts.slice(1))}::timestamptz[]) as months (month, starts, ends)
    where exists (select 1 from articles where live_revision_id is not null
      and first_published_at >= starts and first_published_at < ends)
    order by month desc`);
  return rows.map(({ month }) => month);
}

/** The days whose editions show an article or lead to its day, and whether a day began or ended to have any. */
export type TouchedDays = { days: string[]; daysChanged: boolean };

/** What a publication or withdrawal of an article touches, told after it within its transaction. */
export async function getTouchedDays(tx: Queryable, articleId: string): Promise<TouchedDays> {
  const [article] = await tx
    .select({ at: articles.firstPublishedAt, live: articles.liveRevisionId })
    .from(articles)
    .where(eq(articles.id, articleId));
  if (!article?.at) return { days: [], daysChanged: false };
  const { settings } = await readSettings(tx);
  const day = dayOf(article.at, settings.timeZone);
  const span = spanOf(day, settings.timeZone);
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(within(span), ne(articles.id, articleId)))
    .limit(1);
  // Of two that are withdrawn at once each still sees the other.
  if (other && article.live) return { days: [day], daysChanged: false };
  const { previous, next } = await getNeighbours(tx, span, settings.timeZone);
  return { days: [day, previous, next].filter((one) => one !== undefined), daysChanged: true };
}

/**
 * The days whose editions show an article of one of these times or lead to such a day: what many
 * publications at once touch, told after them. One query for any number.
 */
export async function listTouchedDays(tx: Queryable, times: Date[]): Promise<string[]> {
  if (times.length === 0) return [];
  const { settings } = await readSettings(tx);
  const zone = settings.timeZone;
  const days = [...new Set(times.map((time) => dayOf(time, zone)))];
  const spans = days.map((day) => spanOf(day, zone));
  const { rows } = await tx.execute<{ previous: string | null; next: string | null }>(sql`
    select
      (select max(first_published_at) from articles
        where live_revision_id is not null and first_published_at < starts) as previous,
      (select min(first_published_at) from articles
        where live_revision_id is not null and first_published_at >= ends) as next
    from unnest(${sql.param(spans.map(({ from }) => from.toISOString()))}::timestamptz[],
      ${sql.param(spans.map(({ to }) => to.toISOString()))}::timestamptz[]) as days (starts, ends)`);
  const beside = rows.flatMap(({ previous, next }) => [previous ?? [], next ?? []].flat());
  return [...new Set([...days, ...beside.map((time) => dayOf(new Date(time), zone))])];
}
