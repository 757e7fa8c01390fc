import { and, desc, eq } from "drizzle-orm";
import type { database, Queryable } from "../../client";
import type { Touched } from "../../published/touched";
import { publications } from "../../schema/publications";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import { goLive, publish } from "../publish";
import { callOffPending } from "../schedules/pending";
import { withdraw } from "../unpublish";
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
  if (!mayPublish(editor)) throw new Error("a writer cannot unpublish");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return { outcome: notYours };
    // Publishing raises no version: only under the lock is it known what is withdrawn.
    const { liveRevisionId: revision } = article;
    if (!revision) return { outcome: left("It is not live.") };
    if (article.version !== version) return { outcome: newer };
    await callOffPending(tx, article, editor.id);
    const touched = await withdraw(tx, article, { personId: editor.id });
    return { outcome: { kind: "done", undo: { kind: "publish again", id, revision } }, touched };
  });
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
    if ((await lastPublished(tx, id)) !== revisionId)
      return { outcome: left("It is not what readers had last.") };
    const outcome = await goLive(tx, article, { personId: editor.id, revisionId });
    return outcome.kind === "published"
      ? { outcome: { kind: "done" }, touched: outcome }
      : { outcome: left(outcome.stops.map(({ message }) => message).join(" ")) };
  });
}

/** What readers had last of an article that is not live. */
async function lastPublished(tx: Queryable, id: string): Promise<string | undefined> {
  const [last] = await tx
    .select({ revisionId: publications.revisionId })
    .from(publications)
    .where(and(eq(publications.articleId, id), eq(publications.kind, "unpublish")))
    .orderBy(desc(publications.id))
    .limit(1);
  return last?.revisionId ?? undefined;
}
