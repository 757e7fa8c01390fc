import {
  and,
  asc,
  type Column,
  count,
  eq,
  exists,
  gt,
  isNotNull,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Queryable } from "../client";
import { revisions } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";
import { revisionAuthors, revisionTopics } from "../schema/revision-parts";
import { authors, topics } from "../schema/taxonomy";
import type { Named } from "./cards";

/** What groups articles under a name. */
export type NameKind = "topic" | "author";

export function nameTable(kind: NameKind) {
  return kind === "topic" ? topics : authors;
}

/** Whether the topic or author of the row has live articles. */
export function hasLive(db: Queryable, kind: NameKind): SQL {
  return kind === "topic"
    ? exists(db.select().from(liveTopics).where(eq(liveTopics.topicId, topics.id)))
    : exists(db.select().from(liveAuthors).where(eq(liveAuthors.authorId, authors.id)));
}

/**
 * Whether anything was ever live under the topic or author of the row. Until then readers do not
 * hear of it; what was there once stays, as its address may be known.
 */
export function wasLive(db: Queryable, kind: NameKind): SQL {
  const published = isNotNull(revisions.publishedAt);
  return kind === "topic"
    ? exists(
        db
          .select({ id: revisions.id })
          .from(revisionTopics)
          .innerJoin(revisions, eq(revisions.id, revisionTopics.revisionId))
          .where(and(eq(revisionTopics.topicId, topics.id), published)),
      )
    : exists(
        db
          .select({ id: revisions.id })
          .from(revisionAuthors)
          .innerJoin(revisions, eq(revisions.id, revisionAuthors.revisionId))
          .where(and(eq(revisionAuthors.authorId, authors.id), published)),
      );
}

/** How many live articles the topic or author of the row has. */
export function countLive(db: Queryable, kind: NameKind) {
  const live =
    kind === "topic"
      ? db.select({ count: count() }).from(liveTopics).where(eq(liveTopics.topicId, topics.id))
      : db.select({ count: count() }).from(liveAuthors).where(eq(liveAuthors.authorId, authors.id));
  return sql<number>`(${live})`.mapWith(Number);
}

/** That a row comes after another one by name; undefined where there is no such other. */
export async function afterName(
  db: Queryable,
  kind: NameKind,
  [column, value]: [Column, string],
): Promise<SQL | undefined> {
  const table = nameTable(kind);
  const [last] = await db
    .select({ id: table.id, name: table.name })
    .from(table)
    .where(eq(column, value));
  return last && gt(sql`(${table.name}, ${table.id})`, sql`(${last.name}, ${last.id}::uuid)`);
}

/** The first `most` topics or authors with live articles, by name. */
export async function listLiveNames(db: Queryable, kind: NameKind, most: number): Promise<Named[]> {
  const table = nameTable(kind);
  return db
    .select({ slug: table.slug, name: table.name })
    .from(table)
    .where(and(hasLive(db, kind)))
    .orderBy(asc(table.name), asc(table.id))
    .limit(most);
}
