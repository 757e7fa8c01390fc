import { eq, sql } from "drizzle-orm";
import { isDay } from "@/lib/content/days";
import { isSlug } from "@/lib/content/slug";
import type { Queryable } from "../client";
import { authors, topics } from "../schema/taxonomy";
import { authorTerm, topicTerm } from "./filter-terms";

/** Slugs, and days of the publication's time zone, both included. */
export type SearchFilter = { topic?: string; author?: string; from?: string; to?: string };

export type ReadFilter = {
  /** What an article must have in the index. */
  terms: string[];
  /** Seconds since 1970; from the first, before the second. */
  since: number;
  until: number;
  /** Whether it leaves anything out. */
  narrows: boolean;
};

/** Undefined where nothing can pass: an unknown topic or author, a day that is none. */
export async function readFilter(
  db: Queryable,
  { topic, author, from, to }: SearchFilter,
  timeZone: string,
): Promise<ReadFilter | undefined> {
  const terms: string[] = [];
  if (topic) {
    const id = await idOf(db, topics, topic);
    if (!id) return;
    terms.push(topicTerm(id));
  }
  if (author) {
    const id = await idOf(db, authors, author);
    if (!id) return;
    terms.push(authorTerm(id));
  }
  if (![from, to].every((day) => !day || isDay(day))) return;
  const days = from || to ? await beginnings(db, from, to, timeZone) : undefined;
  return {
    terms,
    since: days?.since ?? Number.NEGATIVE_INFINITY,
    until: days?.until ?? Number.POSITIVE_INFINITY,
    narrows: Boolean(topic || author || from || to),
  };
}

async function idOf(
  db: Queryable,
  table: typeof topics | typeof authors,
  slug: string,
): Promise<string | undefined> {
  if (!isSlug(slug)) return;
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.slug, slug));
  return row?.id;
}

/** When the first day begins and when the last has ended; the database knows the zone's clock changes. */
async function beginnings(
  db: Queryable,
  from: string | undefined,
  to: string | undefined,
  timeZone: string,
) {
  const { rows } = await db.execute<{ since: number | null; until: number | null }>(sql`
    select extract(epoch from ${from || null}::date::timestamp at time zone ${timeZone})::float8 since,
      extract(epoch from (${to || null}::date + 1)::timestamp at time zone ${timeZone})::float8 until`);
  return rows[0];
}
