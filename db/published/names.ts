import { and, asc, count, eq, exists, gt, type SQL, sql } from "drizzle-orm";
import { cacheTag } from "next/cache";
import { database, type Queryable } from "../client";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import type { Named } from "./cards";
import { kept } from "./kept";
import { latestTag, namesTag } from "./tags";

const pageSize = 300;

/** Topics or authors with live articles and how many, by name, and the slug to go on from where there are more. */
export type NamesPage = { names: (Named & { articles: number })[]; more: string | undefined };

/** The first of them, or those after the one with the slug `after`; undefined where that is unknown. */
export async function listNames(
  kind: "topics" | "authors",
  after?: string,
): Promise<NamesPage | undefined> {
  "use cache";
  cacheTag(latestTag, namesTag);
  return kept(await readNames(database(), kind, after));
}

/** The uncached read: two queries, over the index of each name's live articles. */
export async function readNames(
  db: Queryable,
  kind: "topics" | "authors",
  after?: string,
): Promise<NamesPage | undefined> {
  const table = kind === "topics" ? topics : authors;
  const condition = await following(db, table, after);
  if (after !== undefined && !condition) return;
  const rows = await db
    .select({ slug: table.slug, name: table.name, articles: counted(db, kind) })
    .from(table)
    .where(and(hasLive(db, kind), condition))
    .orderBy(asc(table.name), asc(table.id))
    .limit(pageSize + 1);
  const names = rows.slice(0, pageSize);
  return { names, more: rows.length > pageSize ? names.at(-1)?.slug : undefined };
}

function counted(db: Queryable, kind: "topics" | "authors") {
  const live =
    kind === "topics"
      ? db.select({ count: count() }).from(liveTopics).where(eq(liveTopics.topicId, topics.id))
      : db.select({ count: count() }).from(liveAuthors).where(eq(liveAuthors.authorId, authors.id));
  return sql<number>`(${live})`.mapWith(Number);
}

function hasLive(db: Queryable, kind: "topics" | "authors"): SQL {
  return kind === "topics"
    ? exists(
        db
          .select({ id: liveTopics.topicId })
          .from(liveTopics)
          .where(eq(liveTopics.topicId, topics.id)),
      )
    : exists(
        db
          .select({ id: liveAuthors.authorId })
          .from(liveAuthors)
          .where(eq(liveAuthors.authorId, authors.id)),
      );
}

async function following(
  db: Queryable,
  table: typeof topics | typeof authors,
  after: string | undefined,
): Promise<SQL | undefined> {
  if (after === undefined) return;
  const [last] = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(table.slug, after));
  return last && gt(sql`(${table.name}, ${table.id})`, sql`(${last.name}, ${last.id}::uuid)`);
}
