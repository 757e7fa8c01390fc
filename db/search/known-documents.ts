import { sql } from "drizzle-orm";
import type { Database } from "../client";
import { searchDocuments } from "../schema/search";

/** What ranking must know of every article in the index, by its number there. */
export type KnownDocuments = {
  /** Numbers are below it. */
  count: number;
  /** In words; 0 for an article that is not live any more. */
  lengths: Uint16Array;
  /** When each was first published, in seconds since 1970. */
  published: Float64Array;
  /** How many are live. */
  live: number;
  averageLength: number;
  /** The last change in it. */
  last: { version: number; number: number };
};

const atOnce = 20_000;
const mostLength = 65_535;

/** Each process keeps it for each database, and asks only for what has changed since. */
const shared = globalThis as typeof globalThis & {
  chinaDailyBriefDocuments?: WeakMap<Database, KnownDocuments>;
};

/** What the index has now: one query where nothing has changed since the last time. */
export async function knownDocuments(db: Database): Promise<KnownDocuments> {
  shared.chinaDailyBriefDocuments ??= new WeakMap();
  let known = shared.chinaDailyBriefDocuments.get(db) ?? none;
  for (;;) {
    const changed = await listChanged(db, known.last);
    if (changed.length === 0) return known;
    known = withChanges(known, changed);
    shared.chinaDailyBriefDocuments.set(db, known);
    if (changed.length < atOnce) return known;
  }
}

const none: KnownDocuments = {
  count: 0,
  lengths: new Uint16Array(),
  published: new Float64Array(),
  live: 0,
  averageLength: 0,
  last: { version: 0, number: -1 },
};

type Changed = { number: number; length: number; published: number; version: number };

async function listChanged(db: Database, last: KnownDocuments["last"]): Promise<Changed[]> {
  return db
    .select({
      number: searchDocuments.number,
      length: sql<number>`case when ${searchDocuments.articleId} is null then 0 else ${searchDocuments.length} end`,
      published: sql<number>`extract(epoch from ${searchDocuments.firstPublishedAt})::float8`,
      version: searchDocuments.version,
    })
    .from(searchDocuments)
    .where(
      sql`(${searchDocuments.version}, ${searchDocuments.number}) > (${last.version}, ${last.number})`,
    )
    .orderBy(searchDocuments.version, searchDocuments.number)
    .limit(atOnce);
}

/** A new one: a search that is under way goes on with what it had. */
function withChanges(known: KnownDocuments, changed: Changed[]): KnownDocuments {
  const count = changed.reduce((most, { number }) => Math.max(most, number + 1), known.count);
  const lengths = new Uint16Array(count);
  const published = new Float64Array(count);
  lengths.set(known.lengths);
  published.set(known.published);
  for (const each of changed) {
    lengths[each.number] = Math.min(mostLength, each.length);
    published[each.number] = each.published;
  }
  let live = 0;
  let words = 0;
  for (const length of lengths) {
    if (length > 0) live++;
    words += length;
  }
  const { version, number } = changed.at(-1) ?? known.last;
  return {
    count,
    lengths,
    published,
    live,
    averageLength: words / (live || 1),
    last: { version, number },
  };
}
