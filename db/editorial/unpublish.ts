import { eq } from "drizzle-orm";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { type Touched, tagsOf } from "../published/touched";
import { forgetSuggestions } from "../related/keep-suggestions";
import { listNamed } from "../related/newer";
import { articles, revisions } from "../schema/articles";
import { indexArticles } from "../search/index-articles";
import { type Editor, mayPublish } from "./editor";
import { listLive } from "./live-lists";
import { lockArticle } from "./lock-article";
import { recordPublication } from "./record-publication";
import { type Conflict, conflict } from "./save-working";
import { callOffPending } from "./schedules/pending";

type ArticleRow = typeof articles.$inferSelect;

/** With the version that the article has now: what an older page still asks for meets a conflict. */
export type Unpublished = { kind: "unpublished"; version: number } & Touched;

/**
 * Takes an article from its readers, who find at its address that it was withdrawn; its
 * working revision stays. A page that was opened before can publish it again only after it has
 * seen this. What was scheduled is called off. Withdrawing what is not live changes nothing else.
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
    await callOffPending(tx, article, editor.id);
    return withdraw(tx, article, { personId: editor.id });
  });
}

type Withdrawing = {
  personId: string | null;
  /** When it was to happen, of what was scheduled. */
  scheduledFor?: string;
};

/** The withdrawal itself, within a transaction that holds the article's row. */
export async function withdraw(
  tx: Queryable,
  { id, version, liveRevisionId }: ArticleRow,
  { personId, scheduledFor }: Withdrawing,
): Promise<Unpublished> {
  const now = liveRevisionId ? version + 1 : version;
  await tx.update(articles).set({ liveRevisionId: null, version: now }).where(eq(articles.id, id));
  // The index first, as publishing has it: who holds it may change the suggestions of any.
  if (liveRevisionId) await indexArticles(tx, [id]);
  const touched = {
    ...(await listLive(tx, id, { topics: [], authors: [] })),
    named: await listNamed(tx, [liveRevisionId]),
    suggestedTo: await forgetSuggestions(tx, id),
  };
  if (liveRevisionId) {
    await recordPublication(tx, {
      kind: "unpublish",
      articleId: id,
      revisionId: liveRevisionId,
      personId,
      tags: tagsOf(touched),
    });
    const [live] = await tx
      .select({ title: revisions.title })
      .from(revisions)
      .where(eq(revisions.id, liveRevisionId));
    await recordActivity(tx, {
      kind: "article unpublished",
      personId,
      articleId: id,
      revisionId: liveRevisionId,
      about: { title: live?.title ?? "", ...(scheduledFor ? { scheduledFor } : {}) },
    });
  }
  return { kind: "unpublished", version: now, ...touched };
}
