import { boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { articles } from "./articles";

/** What the last import left of an article, so that the same line again changes nothing. */
export const importedArticles = pgTable(
  "imported_articles",
  {
    articleId: uuid("article_id")
      .primaryKey()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** SHA-256 of the line and of the options it was read with, in hexadecimal. */
    line: text().notNull(),
    /** The article's version then: a later one was saved or withdrawn at the desk. */
    version: integer().notNull(),
    /** Whether it still waits for a related article that comes later in the file. */
    waiting: boolean().notNull().default(false),
    /** The run that met it last: a second line for the same article in one file is a mistake in it. */
    run: uuid(),
  },
  (t) => [index("imported_articles_line").on(t.line)],
);
