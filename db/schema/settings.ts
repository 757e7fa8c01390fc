import { sql } from "drizzle-orm";
import { boolean, check, integer, jsonb, pgTable, timestamp, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";

/** The publication's settings, in one row; none until somebody has changed one. */
export const settings = pgTable(
  "settings",
  {
    only: boolean().primaryKey().default(true),
    /** As `lib/content/settings.ts` reads it. */
    value: jsonb().notNull(),
    /** Counts the changes; a change names the version it started from. */
    version: integer().notNull().default(1),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    updatedBy: uuid("updated_by").references(() => people.id, { onDelete: "set null" }),
  },
  (t) => [check("settings_one_row", sql`${t.only}`)],
);
