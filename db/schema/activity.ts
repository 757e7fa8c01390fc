import { sql } from "drizzle-orm";
import { bigserial, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";

/**
 * Who did what and when. A row is never changed and never goes, which a trigger holds (only the
 * name of somebody who is deleted leaves it); so it refers to articles and revisions by their ids
 * alone, and outlives them.
 */
export const activity = pgTable(
  "activity",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    /** One of `db/activity/activity-kinds.ts`. */
    kind: text().notNull(),
    /** By the database's clock, which all servers share. */
    at: timestamp({ withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    /** Null for what the software did by itself, or was told to from the command line. */
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    articleId: uuid("article_id"),
    revisionId: uuid("revision_id"),
    /** What else there is to say, as the kind has it. */
    about: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  },
  (t) => [
    index("activity_at").on(t.at, t.id),
    index("activity_article").on(t.articleId, t.at, t.id),
    index("activity_person").on(t.personId, t.at, t.id),
    index("activity_kind").on(t.kind, t.at, t.id),
  ],
);
