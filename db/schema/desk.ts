import { sql } from "drizzle-orm";
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { people } from "./people";

/** When somebody was last at the morning's page. */
export const deskVisits = pgTable("desk_visits", {
  personId: uuid("person_id")
    .primaryKey()
    .references(() => people.id, { onDelete: "cascade" }),
  /** The last look of the visit that goes on. */
  at: timestamp({ withTimezone: true }).notNull(),
  /** The last look of the visit before; null in the first. */
  before: timestamp({ withTimezone: true }),
});

/** A list of articles that somebody wants to find again, under a name of their own. */
export const savedFilters = pgTable(
  "saved_filters",
  {
    /** Made by the browser, so that one taken back can be put where it was. */
    id: uuid().primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** What stands behind the ? of the list's address. */
    query: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("saved_filters_person").on(t.personId, t.createdAt, t.id),
    uniqueIndex("saved_filters_name").on(t.personId, sql`lower(${t.name})`),
    check("saved_filters_have_a_name", sql`${t.name} <> '' and ${t.query} <> ''`),
  ],
);
