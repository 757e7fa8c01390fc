import { asc, inArray, max, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { importedArticles } from "../schema/imports";

/** An article that is here already, with what the last import left of it. */
export type Known =
  Awaited<ReturnType<typeof lockKnown>> extends Map<string, infer Row> ? Row : never;

/** The articles of these ids, locked until the transaction ends: no editor saves in between. */
export async function lockKnown(tx: Queryable, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rows = await tx
    .select({
      id: articles.id,
      version: articles.version,
      slug: articles.slug,
      liveRevisionId: articles.liveRevisionId,
      workingRevisionId: articles.workingRevisionId,
      /** Whether it is being reviewed, or waits for its time. */
      isPlanned: sql<boolean>`${articles.review} is not null or ${articles.scheduledAt} is not null`,
      // As text: a Date would lose the microseconds.
      firstPublishedAt: utc(articles.firstPublishedAt),
    })
    .from(articles)
    .where(inArray(articles.id, ids))
    .orderBy(asc(articles.id))
    .for("no key update");
  const known = rows.map(({ id }) => id);
  const records = await tx
    .select()
    .from(importedArticles)
    .where(inArray(importedArticles.articleId, known));
  const numbers = await tx
    .select({ articleId: revisions.articleId, last: max(revisions.number) })
    .from(revisions)
    .where(inArray(revisions.articleId, known))
    .groupBy(revisions.articleId);
  const record = new Map(records.map((row) => [row.articleId, row]));
  const last = new Map(numbers.map((row) => [row.articleId, row.last ?? 0]));
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, record: record.get(row.id), lastNumber: last.get(row.id) ?? 0 },
    ]),
  );
}

/** A time as ISO 8601 in UTC, with the microseconds that it has. */
export function utc(
  column:
    | typeof articles.firstPublishedAt
    | typeof articles.updatedAt
    | typeof revisions.publishedAt,
) {
  return sql<string | null>`regexp_replace(
    to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '[.]?0{1,6}$', '') || 'Z'`;
}

/** Whose the addresses are, or were. */
export async function slugOwners(tx: Queryable, slugs: string[]): Promise<Map<string, string>> {
  if (slugs.length === 0) return new Map();
  const rows = await tx
    .select({ slug: articleSlugs.slug, articleId: articleSlugs.articleId })
    .from(articleSlugs)
    .where(inArray(articleSlugs.slug, slugs));
  return new Map(rows.map(({ slug, articleId }) => [slug, articleId]));
}

/**
 * Which of the lines are here just so; each is marked as met by this run. A statement of its
 * own, so that a file imported again costs little more than its reading.
 */
export async function markUnchanged(
  db: Queryable,
  run: string,
  hashes: string[],
): Promise<Set<string>> {
  if (hashes.length === 0) return new Set();
  const rows = await db
    .update(importedArticles)
    .set({ run })
    .where(sql`${inArray(importedArticles.line, hashes)} and not ${importedArticles.waiting}`)
    .returning({ line: importedArticles.line });
  return new Set(rows.map(({ line }) => line));
}
