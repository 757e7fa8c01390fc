import { and, eq, isNull, sql } from "drizzle-orm";
import { excerpt } from "@/lib/content/comments/words";
import { database, type Queryable } from "../../client";
import { notify } from "../../notifications/notify";
import { commentMentions, comments, commentThreads } from "../../schema/comments";
import { notifications } from "../../schema/notifications";
import type { Editor } from "../editor";
import { Written } from "./open-thread";
import { changed, lockThread } from "./thread";
import { writeMentions } from "./write-comment";

/** Changes the words of one's own comment; whoever it names anew is told. Undefined for another's. */
export async function editComment(
  editor: Editor,
  given: unknown,
  db = database(),
): Promise<{ kind: "written" } | undefined> {
  const comment = Written.parse(given);
  return db.transaction(async (tx) => {
    const thread = await lockOwn(tx, editor, comment.id);
    if (!thread) return;
    await tx
      .update(comments)
      .set({ text: comment.text, editedAt: sql`now()` })
      .where(eq(comments.id, comment.id));
    const before = await tx
      .delete(commentMentions)
      .where(eq(commentMentions.commentId, comment.id))
      .returning({ personId: commentMentions.personId });
    const named = await writeMentions(tx, thread, comment);
    await notify(tx, {
      to: named.filter((person) => !before.some(({ personId }) => personId === person)),
      kind: "mentioned",
      from: editor.id,
      articleId: thread.articleId,
      about: { comment: comment.id, words: excerpt(comment.text) },
    });
    await touch(tx, thread.id);
    return { kind: "written" };
  });
}

/** Takes one's own comment back: that there was one stays, its words go, those that people were told too. */
export async function takeBackComment(
  editor: Editor,
  commentId: string,
  db = database(),
): Promise<{ kind: "taken back" } | undefined> {
  return db.transaction(async (tx) => {
    const thread = await lockOwn(tx, editor, commentId);
    if (!thread) return;
    await tx
      .update(comments)
      .set({ text: "", takenBackAt: sql`now()` })
      .where(eq(comments.id, commentId));
    await tx.delete(commentMentions).where(eq(commentMentions.commentId, commentId));
    await tx
      .update(notifications)
      .set({ about: { comment: commentId, words: "" } })
      .where(
        and(
          eq(notifications.articleId, thread.articleId),
          sql`${notifications.about}->>'comment' = ${commentId}`,
        ),
      );
    await touch(tx, thread.id);
    return { kind: "taken back" };
  });
}

async function lockOwn(tx: Queryable, editor: Editor, commentId: string) {
  const [own] = await tx
    .select({ threadId: comments.threadId })
    .from(comments)
    .where(
      and(
        eq(comments.id, commentId),
        eq(comments.personId, editor.id),
        isNull(comments.takenBackAt),
      ),
    );
  return own && lockThread(tx, editor, own.threadId);
}

async function touch(tx: Queryable, threadId: string): Promise<void> {
  await tx.update(commentThreads).set(changed).where(eq(commentThreads.id, threadId));
}
