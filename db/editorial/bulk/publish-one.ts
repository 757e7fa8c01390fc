import { and, eq, isNotNull } from "drizzle-orm";
import type { database } from "../../client";
import type { Touched } from "../../published/touched";
import { articles, revisions } from "../../schema/articles";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import { goLive, publish } from "../publish";
import { unpublish } from "../unpublish";
import { type BulkOutcome, left, newer, notYours } from "./bulk-act";

type Db = ReturnType<typeof database>;
type Version = { id: string; version: number };
/** With what readers' pages show of it, for the caller to expire. */
export type BulkPublished = { outcome: BulkOutcome; touched?: Touched };

/** Publishes one of many, if it still is what its list showed and nothing stops it. */
export async function publishOne(
  editor: Editor,
  { id, version }: Version,
  db: Db,
): Promise<BulkPublished> {
  const published = await publish(editor, id, { version }, db);
  if (!published) return { outcome: notYours };
  switch (published.kind) {
    case "published":
      return { outcome: { kind: "done" }, touched: published };
    case "stopped":
      return { outcome: left(published.stops.map(({ message }) => message).join(" ")) };
    case "not approved":
      return { outcome: left("It has to be approved first.") };
    case "conflict":
      return { outcome: newer };
  }
}

/** Withdraws one of many, if it still is what its list showed; what readers had can be given back to them. */
export async function unpublishOne(
  editor: Editor,
  { id, version }: Version,
  db: Db,
): Promise<BulkPublished> {
  const [before] = await db
    .select({ live: articles.liveRevisionId })
    .from(articles)
    .where(eq(articles.id, id));
  if (!before?.live) return { outcome: left("It is not live.") };
  const withdrawn = await unpublish(editor, id, { version }, db);
  if (!withdrawn) return { outcome: notYours };
  if (withdrawn.kind === "conflict") return { outcome: newer };
  const undo = { kind: "publish again" as const, id, revision: before.live };
  return { outcome: { kind: "done", undo }, touched: withdrawn };
}

/** Gives readers back exactly what they had before it was withdrawn, unless something was published since. */
export async function publishAgain(
  editor: Editor,
  { id, revision: revisionId }: { id: string; revision: string },
  db: Db,
): Promise<BulkPublished> {
  if (!mayPublish(editor)) throw new Error("a writer cannot publish");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return { outcome: notYours };
    if (article.liveRevisionId) return { outcome: left("It is live again already.") };
    const [published] = await tx
      .select({ id: revisions.id })
      .from(revisions)
      .where(
        and(
          eq(revisions.id, revisionId),
          eq(revisions.articleId, id),
          isNotNull(revisions.publishedAt),
        ),
      );
    if (!published) return { outcome: left("Readers never had this text.") };
    const outcome = await goLive(tx, article, { personId: editor.id, revisionId });
    return outcome.kind === "published"
      ? { outcome: { kind: "done" }, touched: outcome }
      : { outcome: left(outcome.stops.map(({ message }) => message).join(" ")) };
  });
}
