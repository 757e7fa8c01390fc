import { database } from "../../client";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import { callOffPending } from "../schedules/pending";
import { type Stepped, stepped } from "../step";
import { isInReview, recordStep, takeStep, tellAsker, tidyNote } from "./review-row";

/** Gives the article back to its writer, saying why. Where just this text was scheduled, that is called off. */
export async function sendBack(
  editor: Editor,
  id: string,
  { note }: { note: string },
  db = database(),
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot send back");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.review === "sent back") return stepped(tx, editor, id);
    if (!isInReview(article) && article.review !== "approved") {
      return stepped(tx, editor, id, "moved on");
    }
    const reviewNote = tidyNote(note);
    if (!reviewNote) return { kind: "refused", why: "Say what is to be done." };
    await takeStep(tx, editor, article, { review: "sent back", reviewNote });
    await recordStep(tx, editor, article, "sent back", reviewNote);
    await tellAsker(tx, editor, article, "sent back", reviewNote);
    await callOffPending(
      tx,
      article,
      editor.id,
      ({ revisionId }) => revisionId === article.workingRevisionId,
    );
    return stepped(tx, editor, id);
  });
}
