import { eq } from "drizzle-orm";
import { recordActivity } from "../../activity/record-activity";
import { database } from "../../client";
import { commentThreads } from "../../schema/comments";
import type { Editor } from "../editor";
import { Written } from "./open-thread";
import { changed, lockThread } from "./thread";
import { writeComment } from "./write-comment";

/** Adds a comment to a thread, which is open again with it. The same request again changes nothing. */
export async function answerThread(
  editor: Editor,
  threadId: string,
  given: unknown,
  db = database(),
): Promise<{ kind: "written" } | undefined> {
  const comment = Written.parse(given);
  return db.transaction(async (tx) => {
    const thread = await lockThread(tx, editor, threadId);
    if (!thread) return;
    if (!(await writeComment(tx, editor, thread, comment))) return { kind: "written" };
    await tx
      .update(commentThreads)
      .set({ resolvedAt: null, resolvedBy: null, ...changed })
      .where(eq(commentThreads.id, threadId));
    await recordActivity(tx, {
      kind: "comment made",
      personId: editor.id,
      articleId: thread.articleId,
      about: { thread: threadId, comment: comment.id, on: thread.place.kind },
    });
    return { kind: "written" };
  });
}
