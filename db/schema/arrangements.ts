import { integer, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";

/**
 * What editors arranged by hand, as `lib/content/arrangements.ts` reads it: what they work on
 * and what readers see. Named `front page`, or by the day of an edition, `2026-11-23`.
 */
export const arrangements = pgTable("arrangements", {
  name: text().primaryKey(),
  working: jsonb().notNull(),
  /** Null until it was published. */
  live: jsonb(),
  /** Since when each article has been in what is live: moments by article id. */
  since: jsonb().$type<Record<string, string>>().notNull().default({}),
  /** Counts the changes of `working`; a change or publication names the version it started from. */
  version: integer().notNull().default(1),
  updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
  updatedBy: uuid("updated_by").references(() => people.id, { onDelete: "set null" }),
  publishedAt: timestamp("published_at", { withTimezone: true }),
  publishedBy: uuid("published_by").references(() => people.id, { onDelete: "set null" }),
});
