import { eq } from "drizzle-orm";
import { z } from "zod";
import { recordActivity } from "../../activity/record-activity";
import { database, type Queryable } from "../../client";
import { schedules } from "../../schema/schedules";
import { type Editor, mayPublish } from "../editor";
import { lockArticle } from "../lock-article";
import type { ArticleRow } from "../review/review-row";
import { type Stepped, stepped } from "../step";
import { callOffPending, listPendingRows, type ScheduleRow } from "./pending";
import { refusedOrder, refusedTime } from "./refused-time";

/**
 * Moves what is scheduled to another time, if it still is at the one that the editor saw; the
 * revision that it pins stays. Undefined for one that is not there.
 */
export async function moveSchedule(
  editor: Editor,
  id: string,
  { from, to }: { from: Date; to: Date },
  db = database(),
): Promise<Stepped | undefined> {
  return change(editor, id, db, async (tx, article, schedule, pending) => {
    if (isAt(schedule, to)) return undefined;
    if (!isAt(schedule, from)) return stepped(tx, editor, article.id, "moved on");
    const moved = pending.map((one) => (one.id === id ? { ...one, at: to } : one));
    const refused = refusedTime(to) ?? refusedOrder(article, moved);
    if (refused) return refused;
    await tx.update(schedules).set({ at: to, personId: editor.id }).where(eq(schedules.id, id));
    const about = { what: schedule.kind, from: from.toISOString(), at: to.toISOString() };
    await recordActivity(tx, { ...of(editor, schedule), kind: "schedule moved", about });
    return undefined;
  });
}

/** Calls off what is scheduled, and with a publication the withdrawal that was to follow it. */
export async function callOffSchedule(
  editor: Editor,
  id: string,
  db = database(),
): Promise<Stepped | undefined> {
  return change(editor, id, db, async (tx, article) => {
    await callOffPending(tx, article, editor.id, (schedule) => schedule.id === id);
    return undefined;
  });
}

/** Decides that text written since it was scheduled is not to go with it, so that nobody is asked again. */
export async function keepScheduled(
  editor: Editor,
  id: string,
  db = database(),
): Promise<Stepped | undefined> {
  return change(editor, id, db, async (tx) => {
    await tx.update(schedules).set({ kept: true }).where(eq(schedules.id, id));
    return undefined;
  });
}

type Change = (
  tx: Queryable,
  article: ArticleRow,
  schedule: ScheduleRow,
  pending: ScheduleRow[],
) => Promise<Stepped | undefined>;

/** A change of a schedule under the lock of its article; one that is over by then has moved on. */
async function change(
  editor: Editor,
  id: string,
  db: ReturnType<typeof database>,
  make: Change,
): Promise<Stepped | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot schedule");
  if (!z.uuid().safeParse(id).success) return;
  return db.transaction(async (tx) => {
    const [found] = await tx
      .select({ articleId: schedules.articleId })
      .from(schedules)
      .where(eq(schedules.id, id));
    const article = found && (await lockArticle(tx, editor, found.articleId));
    if (!article) return;
    const pending = await listPendingRows(tx, article.id);
    const schedule = pending.find((one) => one.id === id);
    if (!schedule) return stepped(tx, editor, article.id, "moved on");
    const outcome = await make(tx, article, schedule, pending);
    return outcome ?? stepped(tx, editor, article.id);
  });
}

function of(editor: Editor, { articleId, revisionId }: ScheduleRow) {
  return { personId: editor.id, articleId, ...(revisionId ? { revisionId } : {}) };
}

const isAt = (schedule: { at: Date }, at: Date) => schedule.at.getTime() === at.getTime();
