import { asc, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Place } from "@/lib/content/comments/place";
import { database, type Queryable } from "../../client";
import { commentMentions, comments, commentThreads } from "../../schema/comments";
import { people } from "../../schema/people";
import type { Editor } from "../editor";
import { listMentionable, type Mentionable } from "./list-mentionable";
import { getCommented } from "./thread";

export type CommentShown = {
  id: string;
  personId: string | null;
  /** The name of who wrote it; null where they left. */
  by: string | null;
  text: string;
  at: Date;
  editedAt: Date | null;
  isTakenBack: boolean;
  mentions: { personId: string; name: string }[];
};

export type Thread = {
  id: string;
  place: Place;
  /** The words that it was opened on. */
  quote: string;
  openedAt: Date;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  comments: CommentShown[];
};

/** Everything said about an article. */
export type Talk = {
  /** Another number after any change. */
  state: number;
  threads: Thread[];
  /** Whom a comment may name. */
  people: Mentionable[];
};

/** The most open threads that an article shows at once, and the most settled ones. */
const most = 500;

/**
 * What is said about an article, if it is another than the `known` one; undefined where it is the
 * same, or for an article that this editor may not open.
 */
export async function listThreads(
  editor: Editor,
  articleId: string,
  known?: number,
  db: Queryable = database(),
): Promise<Talk | undefined> {
  if (!(await getCommented(db, editor, articleId))) return;
  const state = await stateOf(db, articleId);
  if (state === known) return;
  const resolver = alias(people, "resolver");
  const rows = await db
    .select({
      id: commentThreads.id,
      place: commentThreads.place,
      quote: commentThreads.quote,
      openedAt: commentThreads.openedAt,
      resolvedAt: commentThreads.resolvedAt,
      resolvedBy: resolver.name,
    })
    .from(commentThreads)
    .leftJoin(resolver, eq(resolver.id, commentThreads.resolvedBy))
    .where(eq(commentThreads.articleId, articleId))
    .orderBy(sql`${commentThreads.resolvedAt} desc nulls first`, asc(commentThreads.openedAt))
    .limit(most);
  const said = await listComments(
    db,
    rows.map(({ id }) => id),
  );
  const threads = rows
    .map((row) => ({ ...row, comments: said.get(row.id) ?? [] }))
    .filter((thread) => thread.comments.some(({ isTakenBack }) => !isTakenBack))
    .toSorted((one, other) => one.openedAt.getTime() - other.openedAt.getTime());
  return { state, threads, people: await listMentionable(db, articleId) };
}

/** A sum, so that of two changes at one moment the one that is done last is seen too. */
async function stateOf(db: Queryable, articleId: string): Promise<number> {
  const [row] = await db
    .select({ state: sql<string>`coalesce(sum(${commentThreads.change}), 0)` })
    .from(commentThreads)
    .where(eq(commentThreads.articleId, articleId));
  return Number(row?.state ?? 0);
}

async function listComments(
  db: Queryable,
  threadIds: string[],
): Promise<Map<string, CommentShown[]>> {
  const byThread = new Map<string, CommentShown[]>();
  if (threadIds.length === 0) return byThread;
  const inThreads = inArray(comments.threadId, threadIds);
  const rows = await db
    .select({
      id: comments.id,
      threadId: comments.threadId,
      personId: comments.personId,
      by: people.name,
      text: comments.text,
      at: comments.at,
      editedAt: comments.editedAt,
      takenBackAt: comments.takenBackAt,
    })
    .from(comments)
    .leftJoin(people, eq(people.id, comments.personId))
    .where(inThreads)
    .orderBy(asc(comments.at), asc(comments.id));
  const named = await db
    .select({
      commentId: commentMentions.commentId,
      personId: commentMentions.personId,
      name: commentMentions.name,
    })
    .from(commentMentions)
    .innerJoin(comments, eq(comments.id, commentMentions.commentId))
    .where(inThreads);
  for (const { threadId, takenBackAt, ...row } of rows) {
    const mentions = named.filter(({ commentId }) => commentId === row.id);
    const shown = {
      ...row,
      isTakenBack: takenBackAt !== null,
      mentions: mentions.map(({ personId, name }) => ({ personId, name })),
    };
    byThread.set(threadId, [...(byThread.get(threadId) ?? []), shown]);
  }
  return byThread;
}
