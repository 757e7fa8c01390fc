import {
  bigint,
  index,
  jsonb,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Place } from "@/lib/content/comments/place";
import { articles } from "./articles";
import { people } from "./people";

/** Numbers the changes of all threads. */
export const commentChanges = pgSequence("comment_changes");

/** A thread of comments on an article, on a takeaway or on words of it; for the desk alone. */
export const commentThreads = pgTable(
  "comment_threads",
  {
    /** Made by the browser, so that a repeated request is known again. */
    id: uuid().primaryKey(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** Where it is now: a passage moves with its words. */
    place: jsonb().$type<Place>().notNull(),
    /** The words that it was opened on; empty for the article. */
    quote: text().notNull(),
    openedAt: timestamp("opened_at", { withTimezone: true }).notNull().defaultNow(),
    resolvedAt: timestamp("resolved_at", { withTimezone: true }),
    resolvedBy: uuid("resolved_by").references(() => people.id, { onDelete: "set null" }),
    /** Of `comment_changes`, anew with each change of the thread or of a comment in it. */
    change: bigint({ mode: "number" }).notNull(),
  },
  (t) => [index("comment_threads_article").on(t.articleId, t.openedAt)],
);

export const comments = pgTable(
  "comments",
  {
    /** Made by the browser. */
    id: uuid().primaryKey(),
    threadId: uuid("thread_id")
      .notNull()
      .references(() => commentThreads.id, { onDelete: "cascade" }),
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    /** Empty once it was taken back. */
    text: text().notNull(),
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    editedAt: timestamp("edited_at", { withTimezone: true }),
    takenBackAt: timestamp("taken_back_at", { withTimezone: true }),
  },
  (t) => [index("comments_thread").on(t.threadId, t.at)],
);

/** Whom a comment names, and how it writes their name. */
export const commentMentions = pgTable(
  "comment_mentions",
  {
    commentId: uuid("comment_id")
      .notNull()
      .references(() => comments.id, { onDelete: "cascade" }),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id, { onDelete: "cascade" }),
    name: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.commentId, t.personId] }),
    index("comment_mentions_person").on(t.personId),
  ],
);
