import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { and, eq, isNull, max, ne, sql } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { wordsChanged } from "@/lib/content/history/words-changed";
import type { Queryable } from "../client";
import { articles, namedRevisions, revisions } from "../schema/articles";
import { schedules } from "../schema/schedules";
import { indexWorking } from "../working-texts/index-working";
import type { Editor } from "./editor";
import {
  contentColumns,
  type RevisionRow,
  readRevision,
  writeContentRows,
} from "./revision-content";
import { thinRevisions } from "./thin-revisions";

/** Milliseconds within which what one person only adds is one revision. */
const oneStep = 10 * 60_000;

type Before = { row: RevisionRow; content: Content };

/**
 * Writes a content over the working revision, and gives the id of the one that is working now.
 * It is a new one where that is asked for, and wherever the old must be kept: readers have it, it
 * waits for its time, somebody named it, somebody else wrote it, or words of it are going. So no
 * word that was ever saved leaves the history before its time. A content that readers have already
 * is no new one: the article is live again, without changes.
 */
export async function revise(
  tx: Queryable,
  editor: Editor,
  { row, content: before }: Before,
  content: Content,
  { anew = false } = {},
): Promise<string> {
  const { articleId } = row;
  const live = await liveAgain(tx, row, content);
  if (live) return live;
  const { added, removed } = wordsChanged(before, content);
  const now = new Date();
  const written = { savedAt: now, savedBy: editor.id, ...contentColumns(content) };
  const goesOn =
    !anew &&
    !row.publishedAt &&
    removed === 0 &&
    (row.savedBy === editor.id || row.savedBy === null) &&
    now.getTime() - row.createdAt.getTime() < oneStep &&
    !(await isNamed(tx, row.id)) &&
    !(await isScheduled(tx, row.id));
  if (goesOn) {
    const wordsAdded = row.wordsAdded + added;
    await tx
      .update(revisions)
      .set({ ...written, wordsAdded })
      .where(eq(revisions.id, row.id));
    await writeContentRows(tx, { id: row.id, articleId }, content);
    await indexWorking(tx, [{ articleId, revisionId: row.id, content }]);
    return row.id;
  }
  const id = randomUUID();
  const number = (await lastNumber(tx, articleId)) + 1;
  const counts = { wordsAdded: added, wordsRemoved: removed };
  await tx.insert(revisions).values({ id, articleId, number, ...written, ...counts });
  await writeContentRows(tx, { id, articleId }, content);
  await indexWorking(tx, [{ articleId, revisionId: id, content }]);
  await thinRevisions(tx, articleId, id);
  return id;
}

/** The live revision, where it is the content's own and another was worked on. What is in review stays there. */
async function liveAgain(
  tx: Queryable,
  { id, articleId }: RevisionRow,
  content: Content,
): Promise<string | undefined> {
  const [article] = await tx
    .select({ revisionId: articles.liveRevisionId })
    .from(articles)
    .where(
      and(eq(articles.id, articleId), ne(articles.liveRevisionId, id), isNull(articles.review)),
    );
  const revisionId = article?.revisionId;
  const live = revisionId ? await readRevision(tx, revisionId) : undefined;
  if (!revisionId || !isDeepStrictEqual(live?.content, content)) return;
  // Open desks take a live article that was saved for one with changes until they hear of it.
  await tx
    .update(articles)
    .set({ standing: sql`${articles.standing} + 1` })
    .where(eq(articles.id, articleId));
  await indexWorking(tx, [{ articleId, revisionId, content }]);
  return revisionId;
}

/** The working revision is not the last one where the article went back to what is live. */
async function lastNumber(tx: Queryable, articleId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(revisions.number) })
    .from(revisions)
    .where(eq(revisions.articleId, articleId));
  return row?.last ?? 0;
}

async function isScheduled(tx: Queryable, revisionId: string): Promise<boolean> {
  const waiting = await tx
    .select({ id: schedules.id })
    .from(schedules)
    .where(and(eq(schedules.revisionId, revisionId), isNull(schedules.outcome)));
  return waiting.length > 0;
}

async function isNamed(tx: Queryable, revisionId: string): Promise<boolean> {
  const named = await tx
    .select({ id: namedRevisions.revisionId })
    .from(namedRevisions)
    .where(eq(namedRevisions.revisionId, revisionId));
  return named.length > 0;
}
