import { eq } from "drizzle-orm";
import { database } from "../client";
import { type Touched, tagsOf } from "../published/touched";
import { forgetSuggestions } from "../related/keep-suggestions";
import { listNamed } from "../related/newer";
import { articles } from "../schema/articles";
import { indexArticles } from "../search/index-articles";
import { type Editor, mayPublish } from "./editor";
import { listLive } from "./live-lists";
import { lockArticle } from "./lock-article";
import { recordPublication } from "./record-publication";
import { type Conflict, conflict } from "./save-working";

/** With the version that the article has now: what an older page still asks for meets a conflict. */
export type Unpublished = { kind: "unpublished"; version: number } & Touched;

/**
 * Takes an article from its readers, who find at its address that it was withdrawn; its
 * working revision stays. A page that was opened before can publish it again only after it has
 * seen this. Withdrawing what is not live changes nothing.
 */
export async function unpublish(
  editor: Editor,
  id: string,
  { version }: { version: number },
  db = database(),
): Promise<Unpublished | Conflict | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot unpublish");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, id);
    const wasLive = article.liveRevisionId !== null;
    const now = wasLive ? version + 1 : version;
    await tx
      .update(articles)
      .set({ liveRevisionId: null, version: now })
      .where(eq(articles.id, id));
    // The index first, as publishing has it: who holds it may change the suggestions of any.
    if (wasLive) await indexArticles(tx, [id]);
    const touched = {
      ...(await listLive(tx, id, { topics: [], authors: [] })),
      named: await listNamed(tx, [article.liveRevisionId]),
      suggestedTo: await forgetSuggestions(tx, id),
    };
    if (article.liveRevisionId) {
      await recordPublication(tx, {
        kind: "unpublish",
        articleId: id,
        revisionId: article.liveRevisionId,
        personId: editor.id,
        tags: tagsOf(touched),
      });
    }
    return { kind: "unpublished", version: now, ...touched };
  });
}
