import { and, eq, sql } from "drizzle-orm";
import type { Queryable } from "../../client";
import { articles } from "../../schema/articles";
import { commentThreads } from "../../schema/comments";
import { mayOpen } from "../access";
import type { Editor } from "../editor";

/** What makes a change of a thread seen by those who have its article open. */
export const changed = { change: sql`nextval('comment_changes')` };

/** The article's id and who began it; undefined for one that is not there or not to be opened. */
export async function getCommented(tx: Queryable, editor: Editor, articleId: string) {
  const [article] = await tx
    .select({ id: articles.id, createdBy: articles.createdBy })
    .from(articles)
    .where(and(eq(articles.id, articleId), mayOpen(editor)));
  return article;
}

/** A thread of an article that the editor may open, locked until the transaction ends. */
export async function lockThread(tx: Queryable, editor: Editor, threadId: string) {
  const [thread] = await tx
    .select()
    .from(commentThreads)
    .where(eq(commentThreads.id, threadId))
    .for("no key update");
  const article = thread && (await getCommented(tx, editor, thread.articleId));
  return article && { ...thread, articleCreatedBy: article.createdBy };
}
