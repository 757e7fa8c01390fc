import { isNull } from "drizzle-orm";
import { missing } from "@/lib/content/checks/stops";
import { recordActivity } from "../../activity/record-activity";
import { database, type Queryable } from "../../client";
import { readSettings } from "../../published/read-settings";
import { schedules } from "../../schema/schedules";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import type { ArticleRow } from "../review/review-row";
import { readRevision } from "../revision-content";
import { conflict } from "../save-working";
import { type Stepped, stepped } from "../step";
import { stopsOf } from "../stops-of";
import { listPendingRows } from "./pending";
import { refusedOrder, refusedTime } from "./refused-time";

/**
 * Pins the working revision, if it still is the version that the editor looked at, to the time
 * at which it goes live: as the first publication, or as a change of what readers have. Takes
 * the place of what was scheduled before.
 */
export async function schedulePublication(
  editor: Editor,
  id: string,
  { version, at }: { version: number; at: Date },
  db = database(),
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot schedule");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, id);
    const refused = await refusedPublication(tx, article, at);
    if (refused) return refused;
    const { workingRevisionId: revisionId } = article;
    const pending = await listPendingRows(tx, id);
    const order = refusedOrder(article, [
      ...pending.filter(({ kind }) => kind === "unpublish"),
      { kind: "publish", at },
    ]);
    if (order) return order;
    const same = pending.some((one) => one.revisionId === revisionId && isAt(one, at));
    if (!same) await write(tx, editor, article, { kind: "publish", revisionId, at });
    return stepped(tx, editor, id);
  });
}

/** Withdraws the article at a time: what readers have then, whichever text it is. */
export async function scheduleWithdrawal(
  editor: Editor,
  id: string,
  { at }: { at: Date },
  db = database(),
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot schedule");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    const pending = await listPendingRows(tx, id);
    const refused =
      refusedTime(at) ??
      refusedOrder(article, [
        ...pending.filter(({ kind }) => kind === "publish"),
        { kind: "unpublish", at },
      ]);
    if (refused) return refused;
    const same = pending.some((one) => one.kind === "unpublish" && isAt(one, at));
    if (!same) await write(tx, editor, article, { kind: "unpublish", revisionId: null, at });
    return stepped(tx, editor, id);
  });
}

async function refusedPublication(
  tx: Queryable,
  article: ArticleRow,
  at: Date,
): Promise<Stepped | undefined> {
  const { id, review, liveRevisionId, workingRevisionId } = article;
  if (liveRevisionId === workingRevisionId) {
    return { kind: "refused", why: "Readers already have everything that is here." };
  }
  const { settings } = await readSettings(tx);
  if (settings.review !== "none" && review !== "approved") {
    return { kind: "refused", why: "It has to be approved first." };
  }
  const time = refusedTime(at);
  if (time) return time;
  const content = (await readRevision(tx, workingRevisionId))?.content;
  if (!content) throw new Error(`article ${id} has no working revision`);
  const live = liveRevisionId ? await readRevision(tx, liveRevisionId) : undefined;
  const stopped = await stopsOf(tx, id, content, live ? missing(live.content) : []);
  if (stopped.length > 0) return { kind: "stopped", stops: stopped };
}

type Written = Pick<typeof schedules.$inferInsert, "kind" | "at"> & { revisionId: string | null };

async function write(tx: Queryable, editor: Editor, article: ArticleRow, written: Written) {
  const { id: articleId } = article;
  const { kind, at, revisionId } = written;
  const set = { revisionId, at, personId: editor.id, kept: false };
  await tx
    .insert(schedules)
    .values({ articleId, kind, ...set })
    .onConflictDoUpdate({
      target: [schedules.articleId, schedules.kind],
      targetWhere: isNull(schedules.outcome),
      set,
    });
  await recordActivity(tx, {
    kind: "scheduled",
    personId: editor.id,
    articleId,
    ...(revisionId ? { revisionId } : {}),
    about: { what: kind, at: at.toISOString() },
  });
}

const isAt = (schedule: { at: Date }, at: Date) => schedule.at.getTime() === at.getTime();
