import { z } from "zod";
import { Place } from "@/lib/content/comments/place";
import { CommentText } from "@/lib/content/comments/words";
import { recordActivity } from "../../activity/record-activity";
import { database } from "../../client";
import { commentThreads } from "../../schema/comments";
import type { Editor } from "../editor";
import { changed, getCommented } from "./thread";
import { writeComment } from "./write-comment";

export const Written = z.object({
  id: z.uuid(),
  text: CommentText,
  mentions: z.array(z.uuid()).max(50),
});

const Opened = z.object({ thread: z.uuid(), place: Place, comment: Written });

/**
 * Opens a thread with its first comment. The same request again changes nothing. Undefined for an
 * article that this editor may not open; throws for what no form of ours sends.
 */
export async function openThread(
  editor: Editor,
  articleId: string,
  given: unknown,
  db = database(),
): Promise<{ kind: "written" } | undefined> {
  const { thread: id, place, comment } = Opened.parse(given);
  return db.transaction(async (tx) => {
    const article = await getCommented(tx, editor, articleId);
    if (!article) return;
    const quote = "words" in place ? place.words : "";
    const opened = await tx
      .insert(commentThreads)
      .values({ id, articleId, place, quote, ...changed })
      .onConflictDoNothing()
      .returning({ id: commentThreads.id });
    if (opened.length === 0) return { kind: "written" };
    const thread = { id, articleId, articleCreatedBy: article.createdBy };
    if (!(await writeComment(tx, editor, thread, comment)))
      throw new Error(`comment ${comment.id} stands in another thread`);
    await recordActivity(tx, {
      kind: "comment made",
      personId: editor.id,
      articleId,
      about: { thread: id, comment: comment.id, on: place.kind },
    });
    return { kind: "written" };
  });
}
