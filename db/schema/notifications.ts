import { sql } from "drizzle-orm";
import { bigserial, index, jsonb, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { people } from "./people";

/** What somebody is told: in the desk's header and, where they wish it, by e-mail. */
export const notifications = pgTable(
  "notifications",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    /** One of `db/notifications/notification-kinds.ts`. */
    kind: text().notNull(),
    /** Who caused it; null where nobody did. */
    fromId: uuid("from_id").references(() => people.id, { onDelete: "set null" }),
    articleId: uuid("article_id").references(() => articles.id, { onDelete: "cascade" }),
    /** What else there is to say, as the kind has it. */
    about: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    at: timestamp({ withTimezone: true }).notNull().default(sql`clock_timestamp()`),
    readAt: timestamp("read_at", { withTimezone: true }),
    mailedAt: timestamp("mailed_at", { withTimezone: true }),
  },
  (t) => [
    index("notifications_of").on(t.personId, t.at, t.id),
    index("notifications_unread").on(t.personId).where(sql`${t.readAt} is null`),
    index("notifications_article").on(t.articleId),
  ],
);
