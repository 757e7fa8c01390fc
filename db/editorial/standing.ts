import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import type { StopField } from "@/lib/content/checks/stop";
import { missing } from "@/lib/content/checks/stops";
import { database, type Queryable } from "../client";
import { type ArticleState, articles, type ReviewStep, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { type ScheduleKind, schedules } from "../schema/schedules";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import { readRevision } from "./revision-content";

/** Where an article stands between its first word and its readers. */
export type Standing = {
  /** Grows with each change of what is said here, saves apart. */
  count: number;
  /** The version of the article that it was read with. */
  version: number;
  state: ArticleState;
  /** The public address, if it was ever published. */
  liveSlug: string | null;
  firstPublishedAt: Date | null;
  /** What its readers do without, and is therefore not asked of a correction. */
  excused: StopField[];
  review: Review | null;
  /** What is to happen, soonest first. */
  schedules: Scheduled[];
  /** The last thing that was scheduled, where it failed and nothing was published or scheduled since. */
  failed: Failed | null;
};

export type Review = {
  step: ReviewStep;
  at: Date;
  note: string;
  /** The name of who took the step; null where they left. */
  by: string | null;
  byId: string | null;
  /** The number of the revision that was looked at; null where it is no longer kept. */
  revision: number | null;
  /** Who asked for the review. */
  askedById: string | null;
  askedBy: string | null;
};

export type Scheduled = {
  id: string;
  kind: ScheduleKind;
  at: Date;
  by: string | null;
  /** Whether it was decided that newer text is not to go with it. */
  kept: boolean;
  /** Whether the working revision is what goes live, */
  isWorking: boolean;
  /** and the number of the one that does; null for a withdrawal. */
  revision: number | null;
};

export type Failed = { kind: ScheduleKind; at: Date; why: string };

/** Undefined for an unknown article or one that this editor may not open. */
export async function getStanding(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<Standing | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  const asker = alias(people, "asker");
  const [article] = await db
    .select({
      count: articles.standing,
      version: articles.version,
      state: articles.state,
      liveSlug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
      liveRevisionId: articles.liveRevisionId,
      workingRevisionId: articles.workingRevisionId,
      step: articles.review,
      at: articles.reviewAt,
      note: articles.reviewNote,
      by: people.name,
      byId: articles.reviewBy,
      revision: revisions.number,
      askedById: articles.reviewFor,
      askedBy: asker.name,
    })
    .from(articles)
    .leftJoin(revisions, eq(revisions.id, articles.reviewedRevisionId))
    .leftJoin(people, eq(people.id, articles.reviewBy))
    .leftJoin(asker, eq(asker.id, articles.reviewFor))
    .where(and(eq(articles.id, id), mayOpen(editor)));
  if (!article) return;
  const { liveRevisionId, workingRevisionId, step, at, ...rest } = article;
  const { note, by, byId, revision, askedById, askedBy, ...about } = rest;
  const live = liveRevisionId ? await readRevision(db, liveRevisionId) : undefined;
  return {
    ...about,
    excused: live ? missing(live.content) : [],
    review: step && at && { step, at, note, by, byId, revision, askedById, askedBy },
    schedules: await listPending(db, id, workingRevisionId),
    failed: await getFailed(db, id),
  };
}

async function listPending(
  db: Queryable,
  articleId: string,
  workingRevisionId: string,
): Promise<Scheduled[]> {
  return db
    .select({
      id: schedules.id,
      kind: schedules.kind,
      at: schedules.at,
      by: people.name,
      kept: schedules.kept,
      isWorking: sql<boolean>`coalesce(${schedules.revisionId} = ${workingRevisionId}::uuid, false)`,
      revision: revisions.number,
    })
    .from(schedules)
    .leftJoin(revisions, eq(revisions.id, schedules.revisionId))
    .leftJoin(people, eq(people.id, schedules.personId))
    .where(and(eq(schedules.articleId, articleId), isNull(schedules.outcome)))
    .orderBy(schedules.at);
}

async function getFailed(db: Queryable, articleId: string): Promise<Failed | null> {
  const [last] = await db
    .select({
      kind: schedules.kind,
      at: schedules.at,
      why: schedules.why,
      publishedSince: sql<boolean>`exists (
        select 1 from ${revisions} r
        where r.article_id = ${articleId} and r.published_at > ${schedules.endedAt})`,
    })
    .from(schedules)
    .where(eq(schedules.articleId, articleId))
    .orderBy(desc(schedules.createdAt))
    .limit(1);
  return last?.why && !last.publishedSince ? { kind: last.kind, at: last.at, why: last.why } : null;
}
