import { index, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { people } from "./people";

/** Who has an article open at the desk now: a row a tab, which says every few seconds that it is there. */
export const presence = pgTable(
  "presence",
  {
    /** Made by the tab. */
    tab: uuid().primaryKey(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** The field that they are in; empty for none. */
    field: text().notNull(),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [index("presence_article").on(t.articleId, t.seenAt), index("presence_seen").on(t.seenAt)],
);
