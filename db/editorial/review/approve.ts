import { database } from "../../client";
import { readSettings } from "../../published/read-settings";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import { conflict } from "../save-working";
import { type Stepped, stepped } from "../step";
import { isInReview, recordStep, takeStep, tellAsker } from "./review-row";

/** Approves exactly the version that the editor looked at; the next change of it ends the approval. */
export async function approve(
  editor: Editor,
  id: string,
  { version }: { version: number },
  db = database(),
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot approve");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, id);
    if (article.review === "approved") return stepped(tx, editor, id);
    if (!isInReview(article)) return stepped(tx, editor, id, "moved on");
    const { settings } = await readSettings(tx);
    if (settings.review === "by another" && article.reviewFor === editor.id) {
      return { kind: "refused", why: "You sent it to review: somebody else has to approve it." };
    }
    await takeStep(tx, editor, article, { review: "approved", reviewNote: "" });
    await recordStep(tx, editor, article, "approved");
    await tellAsker(tx, editor, article, "approved");
    return stepped(tx, editor, id);
  });
}
