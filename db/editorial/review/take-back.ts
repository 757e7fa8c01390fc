import { eq } from "drizzle-orm";
import { database } from "../../client";
import { articles } from "../../schema/articles";
import type { Editor } from "../editor";
import { lockArticle } from "../lock-article";
import { type Stepped, stepped } from "../step";
import { isInReview, noReview, recordStep } from "./review-row";

/** Ends a review that was asked for, before it came to anything. */
export async function takeBack(
  editor: Editor,
  id: string,
  db = database(),
): Promise<Stepped | undefined> {
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.review === null) return stepped(tx, editor, id);
    if (!isInReview(article)) return stepped(tx, editor, id, "moved on");
    await tx.update(articles).set(noReview).where(eq(articles.id, id));
    await recordStep(tx, editor, article, "taken back from review");
    return stepped(tx, editor, id);
  });
}
