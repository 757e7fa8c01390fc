import { eq } from "drizzle-orm";
import type { Queryable } from "../../client";
import { articles } from "../../schema/articles";
import type { Editor } from "../editor";
import { type ArticleRow, recordStep } from "./review-row";

/**
 * Notes that the working text is about to change: an approval was of the text as it is, so the
 * article is in review again. Says whether that text must stay a revision of its own.
 */
export async function noteChange(
  tx: Queryable,
  editor: Editor,
  article: ArticleRow,
): Promise<boolean> {
  if (article.review !== "approved") return false;
  await tx
    .update(articles)
    .set({ review: "changed", reviewBy: editor.id, reviewAt: new Date() })
    .where(eq(articles.id, article.id));
  await recordStep(tx, editor, article, "changed after approval");
  return true;
}
