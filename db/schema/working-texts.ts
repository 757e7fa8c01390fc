import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";
import { tsvector } from "./tsvector";

/** A list of what is not yet indexed that is short, since every search goes through all of it. */
const pending = { gin_pending_list_limit: 256 };

/**
 * What the desk finds an article by: all texts of its working revision, written with every save.
 * The vectors have what `lib/content/search/working-terms` makes of them.
 */
export const workingTexts = pgTable(
  "working_texts",
  {
    articleId: uuid("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** The working revision that was read. */
    revisionId: uuid("revision_id").notNull(),
    /** The form in which it is written; another one means that it is to be written again. */
    format: integer().notNull(),
    title: tsvector().notNull(),
    all: tsvector().notNull(),
    /** The words in their order, for phrases. */
    words: text().notNull(),
  },
  (t) => [
    index("working_texts_title").using("gin", t.title).with(pending),
    index("working_texts_all").using("gin", t.all).with(pending),
  ],
);
