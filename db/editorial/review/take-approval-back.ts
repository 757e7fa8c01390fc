import { database } from "../../client";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import { listPendingRows } from "../schedules/pending";
import { type Stepped, stepped } from "../step";
import { recordStep, takeStep } from "./review-row";

/** Puts an article in review again that this editor approved, unless it has been scheduled since. */
export async function takeApprovalBack(
  editor: Editor,
  id: string,
  db = database(),
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot approve");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    const pinned = (await listPendingRows(tx, id)).some(
      ({ revisionId }) => revisionId === article.workingRevisionId,
    );
    if (article.review !== "approved" || article.reviewBy !== editor.id || pinned) {
      return stepped(tx, editor, id, "moved on");
    }
    await takeStep(tx, editor, article, { review: "in review", reviewNote: "" });
    await recordStep(tx, editor, article, "approval taken back");
    return stepped(tx, editor, id);
  });
}
