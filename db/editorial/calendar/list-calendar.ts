import { type SQL, sql } from "drizzle-orm";
import { spanOf } from "@/lib/content/days";
import { database, type Queryable } from "../../client";
import { listNames } from "../../published/cards";
import type { Editor } from "../editor";
import { type CalendarDay, type CalendarEntry, mostCounted } from "./calendar-day";
import { countedOn, placedOn } from "./calendar-sources";

type Asked = {
  days: string[];
  /** The publication's time zone, whose days they are. */
  zone: string;
  /** How many entries of a day are wanted. */
  most: number;
};

/**
 * What happened on each of some days to articles that the editor may open, and what is to. Of a
 * day that has more than is wanted, what is to come and what failed stand before the rest. Two
 * queries for any number of days.
 */
export async function listCalendar(
  editor: Editor,
  { days, zone, most }: Asked,
  db: Queryable = database(),
): Promise<CalendarDay[]> {
  const rows = await listRows(editor, { days, zone, most }, db);
  const names = await listNames(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  return days.map((day, index) => {
    const own = rows.filter(({ place }) => place === index + 1);
    const entries = own.map(({ id, event, at, articleId, title, why, revisionId }) => {
      const topic = names.get(revisionId)?.topics[0]?.name ?? null;
      return { id, event, at: new Date(at), articleId, title, topic, why };
    });
    const others = (own[0]?.total ?? 0) - entries.length;
    return { day, entries, more: Math.min(Math.max(others, 0), mostCounted + 1) };
  });
}

type Row = Omit<CalendarEntry, "at" | "topic"> & {
  /** Which of the days, from 1. */
  place: number;
  at: string;
  revisionId: string;
  /** How many entries the day has. */
  total: number;
};

/** Each day is looked for in the indexes by itself, so that one with very many costs no more than another. */
async function listRows(
  editor: Editor,
  { days, zone, most }: Asked,
  db: Queryable,
): Promise<Row[]> {
  const spans = days.map((day) => spanOf(day, zone));
  const { rows } = await db.execute<Row>(sql`
    select place::integer as place, total, placed.id, event, at::text as at, why,
      placed.article_id as "articleId", revisions.id as "revisionId", revisions.title
    from unnest(${moments(spans.map(({ from }) => from))}, ${moments(spans.map(({ to }) => to))})
      with ordinality as days (starts, ends, place)
    cross join lateral (${countedOn(editor, most + mostCounted + 1)}) counted
    cross join lateral (${placedOn(editor, most)}) placed
    join revisions on revisions.id = placed.revision_id
    order by days.place, placed.at, placed.id`);
  return rows;
}

function moments(dates: Date[]): SQL {
  return sql`${sql.param(dates.map((date) => date.toISOString()))}::timestamptz[]`;
}
