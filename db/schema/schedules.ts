import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { people } from "./people";

export const scheduleKinds = ["publish", "unpublish"] as const;
export type ScheduleKind = (typeof scheduleKinds)[number];

export const scheduleOutcomes = ["done", "failed", "called off"] as const;
export type ScheduleOutcome = (typeof scheduleOutcomes)[number];

/**
 * What is to happen to an article at a time: one exact revision goes live, or it is withdrawn.
 * A row is pending until it has an outcome; an article has at most one pending of each kind.
 */
export const schedules = pgTable(
  "schedules",
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    kind: text({ enum: scheduleKinds }).notNull(),
    /** What goes live, which cannot change while it waits; null for a withdrawal. */
    revisionId: uuid("revision_id"),
    at: timestamp({ withTimezone: true }).notNull(),
    /** Who scheduled it, or moved it last. */
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    /** Whether somebody has said that text written since then is not to go with it. */
    kept: boolean().notNull().default(false),
    outcome: text({ enum: scheduleOutcomes }),
    /** When it happened, failed or was called off. */
    endedAt: timestamp("ended_at", { withTimezone: true }),
    /** Why it failed: sentences for editors. */
    why: text(),
  },
  (t) => [
    index("schedules_at").on(t.at, t.id),
    index("schedules_article").on(t.articleId, t.createdAt),
    index("schedules_revision").on(t.revisionId),
    index("schedules_due").on(t.at).where(sql`${t.outcome} is null`),
    uniqueIndex("schedules_one_pending").on(t.articleId, t.kind).where(sql`${t.outcome} is null`),
    check("schedules_kind", sql`${t.kind} in ('publish', 'unpublish')`),
    check("schedules_outcome", sql`${t.outcome} in ('done', 'failed', 'called off')`),
    check("schedules_ended", sql`(${t.outcome} is null) = (${t.endedAt} is null)`),
    check(
      "schedules_why",
      sql`(${t.outcome} is not distinct from 'failed') = (${t.why} is not null)`,
    ),
    check("schedules_withdraw_no_revision", sql`${t.kind} = 'publish' or ${t.revisionId} is null`),
    check(
      "schedules_pin_a_revision",
      sql`${t.kind} = 'unpublish' or ${t.outcome} is not null or ${t.revisionId} is not null`,
    ),
  ],
);
