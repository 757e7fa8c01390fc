import { index, pgTable, text, timestamp } from "drizzle-orm/pg-core";

/** Links of articles to elsewhere, and whether they answered when they were tried last. */
export const linkChecks = pgTable(
  "link_checks",
  {
    /** SHA-256 of the address: addresses are too long for an index. */
    hash: text().primaryKey(),
    href: text().notNull(),
    /** When an article was last looked at that has it. */
    askedAt: timestamp("asked_at", { withTimezone: true }).notNull().defaultNow(),
    /** When it was last tried; null while it waits for its first time. */
    checkedAt: timestamp("checked_at", { withTimezone: true }),
    /** Why it counts as silent, in words that follow “a link to … ”; null for one that answered. */
    why: text(),
  },
  (t) => [index("link_checks_asked").on(t.askedAt)],
);
