import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { recordActivity } from "../../activity/record-activity";
import type { Queryable } from "../../client";
import type { articles } from "../../schema/articles";
import { type ScheduleKind, schedules } from "../../schema/schedules";

export type ScheduleRow = typeof schedules.$inferSelect;
type ArticleRow = typeof articles.$inferSelect;

/** What is to happen to an article, soonest first. Its row has to be locked. */
export async function listPendingRows(tx: Queryable, articleId: string): Promise<ScheduleRow[]> {
  return tx
    .select()
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), isNull(schedules.outcome)))
    .orderBy(schedules.at, schedules.kind);
}

/**
 * Calls off what is to happen to an article, all or what is chosen; and a withdrawal that is
 * left with nothing to withdraw. Gives what it called off.
 */
export async function callOffPending(
  tx: Queryable,
  { id: articleId, liveRevisionId }: Pick<ArticleRow, "id" | "liveRevisionId">,
  personId: string,
  chosen: (schedule: ScheduleRow) => boolean = () => true,
): Promise<ScheduleKind[]> {
  const pending = await listPendingRows(tx, articleId);
  const left = pending.filter((schedule) => !chosen(schedule));
  const publishes = left.some(({ kind }) => kind === "publish");
  const ended = pending.filter((schedule) => chosen(schedule) || (!liveRevisionId && !publishes));
  if (ended.length === 0) return [];
  await tx
    .update(schedules)
    .set({ outcome: "called off", endedAt: sql`now()` })
    .where(
      inArray(
        schedules.id,
        ended.map(({ id }) => id),
      ),
    );
  for (const { kind: what, at, revisionId } of ended) {
    await recordActivity(tx, {
      kind: "schedule called off",
      personId,
      articleId,
      ...(revisionId ? { revisionId } : {}),
      about: { what, at: at.toISOString() },
    });
  }
  return ended.map(({ kind }) => kind);
}
