import { and, desc, eq, gt, notInArray, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { activity } from "../schema/activity";
import { kindsOf } from "./activity-groups";
import { recordActivity } from "./record-activity";

/** What says already that somebody is at work. */
const editing = ["article begun", "article edited", "changed after approval"];

/** Minutes within which somebody's saves of an article are one stretch of work. */
const stretch = 30;

/**
 * Notes that somebody edits an article: once for each stretch of work, which anything else that is
 * done to the article ends, but for comments. Every save is in the article's history.
 */
export async function recordEditing(
  tx: Queryable,
  act: { personId: string; articleId: string; revisionId: string },
): Promise<void> {
  const [last] = await tx
    .select({ kind: activity.kind, personId: activity.personId })
    .from(activity)
    .where(
      and(
        eq(activity.articleId, act.articleId),
        notInArray(activity.kind, kindsOf("comments")),
        gt(activity.at, sql`clock_timestamp() - make_interval(mins => ${stretch})`),
      ),
    )
    .orderBy(desc(activity.at), desc(activity.id))
    .limit(1);
  const isOneStretch = last?.personId === act.personId && editing.includes(last.kind);
  if (!isOneStretch) await recordActivity(tx, { kind: "article edited", ...act });
}
