import { database } from "../../client";
import { notify } from "../../notifications/notify";
import type { Editor } from "../editor";
import { lockArticle } from "../lock-article";
import { conflict } from "../save-working";
import { type Stepped, stepped } from "../step";
import { isInReview, listPublishers, recordStep, takeStep, tidyNote } from "./review-row";

/**
 * Asks those who may approve to look at the working text. Undefined for an article that this
 * editor may not open.
 */
export async function sendToReview(
  editor: Editor,
  id: string,
  { version, note }: { version: number; note: string },
  db = database(),
): Promise<Stepped | undefined> {
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (isInReview(article)) return stepped(tx, editor, id);
    if (article.version !== version) return conflict(tx, editor, id);
    if (article.review === "approved" || article.state === "live") {
      return stepped(tx, editor, id, "moved on");
    }
    const reviewNote = tidyNote(note);
    await takeStep(tx, editor, article, { review: "in review", reviewNote, reviewFor: editor.id });
    await recordStep(tx, editor, article, "sent to review", reviewNote);
    await notify(tx, {
      to: await listPublishers(tx),
      kind: "review requested",
      from: editor.id,
      articleId: id,
      about: { note: reviewNote },
    });
    return stepped(tx, editor, id);
  });
}
