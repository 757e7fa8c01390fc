import { sql } from "drizzle-orm";
import {
  bigint,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { articles } from "./articles";

/** Compared by its bytes, so that an index finds what begins with it. */
const word = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/**
 * The state of the search index, one row. Whoever writes the index holds it to the end of the
 * transaction, so that numbers and versions follow one another as they are committed.
 */
export const searchIndex = pgTable("search_index", {
  id: integer().primaryKey(),
  /** The form in which texts are stored; another one means that all is to be indexed again. */
  format: integer().notNull(),
  /** Counts the changes. */
  version: bigint({ mode: "number" }).notNull(),
  nextNumber: integer("next_number").notNull(),
});

/** A live article in the search index. One that changes gets a new number, and its old one stays empty. */
export const searchDocuments = pgTable(
  "search_documents",
  {
    number: integer().primaryKey(),
    articleId: uuid("article_id")
      .unique()
      .references(() => articles.id, { onDelete: "set null" }),
    /** The live revision that was indexed; null where it is to be indexed again. */
    revisionId: uuid("revision_id"),
    firstPublishedAt: timestamp("first_published_at", { withTimezone: true }).notNull(),
    /** In words. */
    length: integer().notNull(),
    /** Its words in order, as `lib/content/search/index-text` writes them, for phrases and nearness. */
    words: text().notNull(),
    /** The index's version when this row was last written. */
    version: bigint({ mode: "number" }).notNull(),
  },
  (t) => [
    index("search_documents_version").on(t.version, t.number),
    // What a new name of a topic or an author has made out of date; a trigger empties the revision.
    index("search_documents_outdated")
      .on(t.number)
      .where(sql`${t.articleId} is not null and ${t.revisionId} is null`),
  ],
);

/** Which articles of a chunk have a term, packed by `lib/content/search/postings`. */
export const searchPostings = pgTable(
  "search_postings",
  {
    term: word().notNull(),
    chunk: integer().notNull(),
    postings: bytea().notNull(),
  },
  (t) => [primaryKey({ columns: [t.term, t.chunk] })],
);

/** Every word that live articles have, as it is written, for spelling and for suggestions. */
export const searchWords = pgTable(
  "search_words",
  {
    word: word().primaryKey(),
    /** How many articles have it. */
    documents: integer().notNull(),
  },
  (t) => [index("search_words_ends").on(sql`reverse(${t.word})`)],
);
