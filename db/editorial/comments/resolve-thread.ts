import { eq } from "drizzle-orm";
import { recordActivity } from "../../activity/record-activity";
import { database } from "../../client";
import { commentThreads } from "../../schema/comments";
import type { Editor } from "../editor";
import { changed, lockThread } from "./thread";

/** Says that a thread is settled, or that it is not after all. What is so already stays. */
export async function resolveThread(
  editor: Editor,
  threadId: string,
  resolved: boolean,
  db = database(),
): Promise<{ kind: "resolved" | "open" } | undefined> {
  return db.transaction(async (tx) => {
    const thread = await lockThread(tx, editor, threadId);
    if (!thread) return;
    const kind = resolved ? "resolved" : "open";
    if ((thread.resolvedAt !== null) === resolved) return { kind };
    const now = resolved
      ? { resolvedAt: new Date(), resolvedBy: editor.id }
      : { resolvedAt: null, resolvedBy: null };
    await tx
      .update(commentThreads)
      .set({ ...now, ...changed })
      .where(eq(commentThreads.id, threadId));
    await recordActivity(tx, {
      kind: resolved ? "comments resolved" : "comments reopened",
      personId: editor.id,
      articleId: thread.articleId,
      about: { thread: threadId },
    });
    return { kind };
  });
}
