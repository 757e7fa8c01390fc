import { and, eq, inArray, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { mayOpen } from "../editorial/access";
import type { Editor } from "../editorial/editor";
import { articles, revisions } from "../schema/articles";
import { notifications } from "../schema/notifications";
import type { Notification } from "./notification";
import { sender, toldColumns } from "./told-columns";

export const inboxSize = 50;

/** More unread ones than these are not counted. */
const mostCounted = 99;

/** What this editor is told, of articles that they may still open. */
function isTold(editor: Editor): SQL | undefined {
  const opens = mayOpen(editor);
  return and(eq(notifications.personId, editor.id), opens && or(isNull(articles.id), opens));
}

/** How many notifications are unread, at most a hundred. */
export async function countUnread(editor: Editor, db: Queryable = database()): Promise<number> {
  const unread = await db
    .select({ id: notifications.id })
    .from(notifications)
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .where(and(isTold(editor), isNull(notifications.readAt)))
    .limit(mostCounted + 1);
  return unread.length;
}

/** What this editor was told, newest first; `older` is where the next page begins. */
export async function listInbox(
  editor: Editor,
  { before, unread = false }: { before?: number | undefined; unread?: boolean } = {},
  db: Queryable = database(),
): Promise<{ items: Notification[]; older: number | undefined }> {
  const rows = await db
    .select(toldColumns)
    .from(notifications)
    .leftJoin(sender, eq(sender.id, notifications.fromId))
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(
      and(
        isTold(editor),
        unread ? isNull(notifications.readAt) : undefined,
        before === undefined ? undefined : isBefore(before),
      ),
    )
    .orderBy(sql`${notifications.at} desc, ${notifications.id} desc`)
    .limit(inboxSize + 1);
  const items = rows.slice(0, inboxSize) as Notification[];
  return { items, older: rows.length > inboxSize ? items.at(-1)?.id : undefined };
}

const isBefore = (id: number): SQL => sql`(${notifications.at}, ${notifications.id}) < (
  select n.at, n.id from notifications n where n.id = ${id})`;

/** One of this editor's notifications, which is read from then on; undefined for another's. */
export async function openNotification(
  editor: Editor,
  id: number,
  db: Queryable = database(),
): Promise<Pick<Notification, "articleId" | "about"> | undefined> {
  const [found] = await db
    .update(notifications)
    .set({ readAt: sql`coalesce(${notifications.readAt}, now())` })
    .where(and(eq(notifications.id, id), eq(notifications.personId, editor.id)))
    .returning({ articleId: notifications.articleId, about: notifications.about });
  return found as Pick<Notification, "articleId" | "about"> | undefined;
}

/** Marks as read what this editor was told of a thread of comments, which they are looking at. */
export async function readThread(
  editor: Editor,
  threadId: string,
  db: Queryable = database(),
): Promise<void> {
  const ofThread = sql`${notifications.about}->>'comment' in (
    select c.id::text from comments c where c.thread_id = ${threadId}::uuid)`;
  await markReadIf(editor, ofThread, db);
}

/** Marks as read all that this editor had been told when they last looked: nothing that came since. */
export async function markAllRead(
  editor: Editor,
  newest: number,
  db: Queryable = database(),
): Promise<void> {
  await markReadIf(editor, lte(notifications.id, newest), db);
}

/** Marks as read those of this editor's unread notifications that a condition names. */
async function markReadIf(editor: Editor, which: SQL, db: Queryable) {
  await db
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(and(eq(notifications.personId, editor.id), isNull(notifications.readAt), which));
}

/** Marks some of this editor's notifications as read or as unread. */
export async function markRead(
  editor: Editor,
  ids: number[],
  isRead: boolean,
  db: Queryable = database(),
): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(notifications)
    .set({ readAt: isRead ? sql`coalesce(${notifications.readAt}, now())` : null })
    .where(and(eq(notifications.personId, editor.id), inArray(notifications.id, ids)));
}
