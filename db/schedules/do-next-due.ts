import { and, eq, isNull, lte, sql } from "drizzle-orm";
import { recordActivity } from "../activity/record-activity";
import { type Database, database, type Queryable } from "../client";
import { mayOpenNow } from "../editorial/access";
import { goLive } from "../editorial/publish";
import { listPublishers } from "../editorial/review/review-row";
import { withdraw } from "../editorial/unpublish";
import { notify } from "../notifications/notify";
import { articles } from "../schema/articles";
import { people } from "../schema/people";
import { schedules } from "../schema/schedules";

type ArticleRow = typeof articles.$inferSelect;
type ScheduleRow = typeof schedules.$inferSelect;

/** The articles with something whose time has come, longest due first. */
export async function listDue(db: Queryable = database()): Promise<string[]> {
  const rows = await db
    .select({ articleId: schedules.articleId })
    .from(schedules)
    .where(isDue)
    .orderBy(schedules.at)
    .limit(200);
  return [...new Set(rows.map(({ articleId }) => articleId))];
}

/** `late` is in milliseconds. */
export type Happened = { kind: "done" | "failed"; what: ScheduleRow["kind"]; late: number };

/**
 * Does the first thing that is due for an article and writes down that it did, in one
 * transaction: whoever comes second finds nothing to do. What cannot be done has failed, and
 * those it concerns are told. Undefined when nothing is due.
 */
export async function doNextDue(
  articleId: string,
  db: Database = database(),
): Promise<Happened | undefined> {
  return db.transaction(async (tx) => {
    const due = await lockNextDue(tx, articleId);
    if (!due) return;
    const { article, schedule } = due;
    const { kind: what, id, at } = schedule;
    const why = await attempt(tx, article, schedule);
    if (why !== undefined) await fail(tx, schedule, why);
    else {
      const ended = { outcome: "done" as const, endedAt: sql`now()` };
      await tx.update(schedules).set(ended).where(eq(schedules.id, id));
    }
    return { kind: why === undefined ? "done" : "failed", what, late: Date.now() - at.getTime() };
  });
}

/** Writes down that what is due cannot be done, after faults that trying again did not mend. */
export async function giveUpNextDue(articleId: string, db: Database = database()): Promise<void> {
  await db.transaction(async (tx) => {
    const due = await lockNextDue(tx, articleId);
    if (due) await fail(tx, due.schedule, "The server could not do it; its log says why.");
  });
}

/** The first thing due, under the lock of its article, with which everything else begins too. */
async function lockNextDue(tx: Queryable, articleId: string) {
  const [article] = await tx
    .select()
    .from(articles)
    .where(eq(articles.id, articleId))
    .for("no key update");
  const [schedule] = await tx
    .select()
    .from(schedules)
    .where(and(eq(schedules.articleId, articleId), isDue))
    .orderBy(schedules.at, schedules.kind)
    .limit(1);
  return article && schedule && { article, schedule };
}

/** By the database's clock, which all servers share. */
const isDue = and(isNull(schedules.outcome), lte(schedules.at, sql`now()`));

/** Why it could not be done, in sentences; nothing was changed then. */
async function attempt(
  tx: Queryable,
  article: ArticleRow,
  { id, kind, at, revisionId, personId }: ScheduleRow,
): Promise<string | undefined> {
  if (kind === "unpublish" && !article.liveRevisionId) return "It was not live.";
  const scheduledFor = at.toISOString();
  if (kind === "unpublish") {
    await withdraw(tx, article, { personId, scheduledFor });
    return;
  }
  if (!revisionId) throw new Error(`schedule ${id} pins no revision`);
  const outcome = await goLive(tx, article, { personId, revisionId, scheduledFor });
  if (outcome.kind === "stopped") return outcome.stops.map(({ message }) => message).join(" ");
}

async function fail(tx: Queryable, schedule: ScheduleRow, why: string): Promise<void> {
  const { id, articleId, kind: what, revisionId } = schedule;
  const about = { what, at: schedule.at.toISOString(), why };
  await tx
    .update(schedules)
    .set({ outcome: "failed", endedAt: sql`now()`, why })
    .where(eq(schedules.id, id));
  await recordActivity(tx, {
    kind: "schedule failed",
    personId: null,
    articleId,
    ...(revisionId ? { revisionId } : {}),
    about,
  });
  await notify(tx, {
    to: await concerned(tx, schedule),
    kind: "schedule failed",
    articleId,
    about,
  });
}

/** Who scheduled it; everybody who could have, where they are gone or may not open the article now. */
async function concerned(
  tx: Queryable,
  { personId, articleId }: Pick<ScheduleRow, "personId" | "articleId">,
): Promise<string[]> {
  const [person] = personId
    ? await tx
        .select({ id: people.id })
        .from(people)
        .innerJoin(articles, eq(articles.id, articleId))
        .where(and(eq(people.id, personId), isNull(people.disabledAt), mayOpenNow))
    : [];
  return person ? [person.id] : listPublishers(tx);
}
