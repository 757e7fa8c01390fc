import { and, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import type { Queryable } from "../client";
import { noReview } from "../editorial/review/review-row";
import { contentColumns } from "../editorial/revision-content";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { importedArticles } from "../schema/imports";
import { revisionAuthors, revisionRelated, revisionTopics } from "../schema/revision-parts";
import { schedules } from "../schema/schedules";
import { indexWorking } from "../working-texts/index-working";
import type { Incoming } from "./incoming";

/** One article as it is to be in the database. */
export type Writing = {
  id: string;
  /** Of an article that is not here yet there is no version. */
  version: number | null;
  revisionId: string;
  /** The number of a revision to be made; null where there is one of just this content. */
  number: number | null;
  /** Whether the related articles of a revision that waited for them are to be added. */
  addRelated: boolean;
  content: Content;
  state: Incoming["state"];
  /** The public address of what is or was live. */
  slug: string | null;
  /** Every address to hold. */
  slugs: string[];
  firstPublishedAt: string | null;
  /** What readers had until now of an article that is here already. */
  was: { firstPublishedAt: string | null; liveRevisionId: string | null } | undefined;
  updatedAt: string;
  line: string;
  waiting: boolean;
};

/** Writes articles with a few statements whatever their number, within a transaction. */
export async function writeArticles(
  tx: Queryable,
  run: string,
  writings: Writing[],
): Promise<void> {
  await writeIdentities(tx, writings);
  await writeRevisions(tx, writings);
  await markPublished(tx, writings);
  await inChunks(writings, (rows) =>
    indexWorking(
      tx,
      rows.map(({ id, revisionId, content }) => ({ articleId: id, revisionId, content })),
    ),
  );
  await inChunks(
    writings.map(({ id, line, version, waiting }) => ({
      ...{ articleId: id, line, waiting, run },
      version: (version ?? 0) + 1,
    })),
    (rows) =>
      tx
        .insert(importedArticles)
        .values(rows)
        .onConflictDoUpdate({
          target: importedArticles.articleId,
          set: {
            line: sql`excluded.line`,
            version: sql`excluded.version`,
            waiting: sql`excluded.waiting`,
            run,
          },
        }),
  );
}

async function writeIdentities(tx: Queryable, writings: Writing[]): Promise<void> {
  await inChunks(
    writings.filter(({ version }) => version === null),
    (rows) => tx.insert(articles).values(rows.map((writing) => identity(writing))),
  );
  await inChunks(
    writings.flatMap(({ id, slugs }) => slugs.map((slug) => ({ slug, articleId: id }))),
    (rows) => tx.insert(articleSlugs).values(rows).onConflictDoNothing(),
  );
  // What the line takes the place of is no longer planned.
  const planned = writings.filter(({ was }) => was).map(({ id }) => id);
  await tx
    .update(schedules)
    .set({ outcome: "called off", endedAt: sql`now()` })
    .where(and(inArray(schedules.articleId, planned), isNull(schedules.outcome)));
  // Few are: those that the file corrects, and those that waited.
  for (const writing of writings.filter(({ version }) => version !== null)) {
    const { id, createdAt: _, ...changes } = identity(writing);
    await tx
      .update(articles)
      .set(changes)
      .where(inArray(articles.id, [id]));
  }
}

function identity(writing: Writing) {
  const { id, version, revisionId, state, slug, firstPublishedAt, updatedAt } = writing;
  return {
    id,
    version: (version ?? 0) + 1,
    workingRevisionId: revisionId,
    liveRevisionId: state === "live" ? revisionId : null,
    slug,
    firstPublishedAt: at(firstPublishedAt),
    createdAt: at(firstPublishedAt ?? updatedAt) as SQL<Date>,
    updatedAt: at(updatedAt) as SQL<Date>,
    updatedBy: null,
    // A save from before, sent again because its answer was lost, is no longer what there is.
    lastSaveId: null,
    ...noReview,
  };
}

async function writeRevisions(tx: Queryable, writings: Writing[]): Promise<void> {
  const made = writings.filter(({ number }) => number !== null);
  await inChunks(made, (rows) =>
    tx.insert(revisions).values(
      rows.map(({ id, revisionId, number, content, updatedAt }) => ({
        ...contentColumns(content),
        ...{ id: revisionId, articleId: id, number: number ?? 0 },
        createdAt: at(updatedAt) as SQL<Date>,
        savedAt: at(updatedAt) as SQL<Date>,
      })),
    ),
  );
  await inChunks(
    made.flatMap(({ revisionId, content }) =>
      content.authors.map((authorId, position) => ({ revisionId, position, authorId })),
    ),
    (rows) => tx.insert(revisionAuthors).values(rows),
  );
  await inChunks(
    made.flatMap(({ revisionId, content }) =>
      content.topics.map((topicId, position) => ({ revisionId, position, topicId })),
    ),
    (rows) => tx.insert(revisionTopics).values(rows),
  );
  await inChunks(
    writings
      .filter(({ number, addRelated }) => number !== null || addRelated)
      .flatMap(({ id, revisionId, content }) =>
        content.related.map((one, position) => ({
          ...{ revisionId, articleId: id, position },
          ...{ relatedArticleId: one.articleId, reason: one.reason },
        })),
      ),
    (rows) => tx.insert(revisionRelated).values(rows),
  );
}

/** What is or was live is immutable from here on; so its parts are written before. */
async function markPublished(tx: Queryable, writings: Writing[]): Promise<void> {
  const published = writings.filter(({ state }) => state !== "draft");
  if (published.length === 0) return;
  const ids = published.map(({ revisionId }) => revisionId);
  const times = published.map(({ updatedAt }) => updatedAt);
  await tx.execute(sql`
    update revisions set published_at = given.at
    from unnest(${sql.param(ids)}::uuid[], ${sql.param(times)}::timestamptz[]) given (id, at)
    where revisions.id = given.id and published_at is null`);
}

function at(time: string | null): SQL<Date> | null {
  return time === null ? null : sql<Date>`${time}::timestamptz`;
}

/** A statement has at most 65,535 parameters. */
const mostRows = 500;

async function inChunks<Row>(rows: Row[], write: (rows: Row[]) => PromiseLike<unknown>) {
  for (let start = 0; start < rows.length; start += mostRows) {
    await write(rows.slice(start, start + mostRows));
  }
}
