import { type SQL, sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { relatedReasons } from "@/lib/content/content";
import { articles, revisions } from "./articles";
import { pictures } from "./pictures";
import { authors, topics } from "./taxonomy";
import { tsvector } from "./tsvector";

export const revisionAuthors = pgTable(
  "revision_authors",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    authorId: uuid("author_id")
      .notNull()
      .references(() => authors.id),
  },
  (t) => [
    primaryKey({ columns: [t.revisionId, t.position] }),
    unique("revision_authors_once").on(t.revisionId, t.authorId),
    index("revision_authors_author").on(t.authorId),
  ],
);

/** Position 0 is the main topic. */
export const revisionTopics = pgTable(
  "revision_topics",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    topicId: uuid("topic_id")
      .notNull()
      .references(() => topics.id),
  },
  (t) => [
    primaryKey({ columns: [t.revisionId, t.position] }),
    unique("revision_topics_once").on(t.revisionId, t.topicId),
    index("revision_topics_topic").on(t.topicId),
  ],
);

export const relatedReason = pgEnum("related_reason", relatedReasons);

export const revisionRelated = pgTable(
  "revision_related",
  {
    revisionId: uuid("revision_id").notNull(),
    /** The revision's own article, here so that the database can refuse an article related to itself. */
    articleId: uuid("article_id").notNull(),
    position: integer().notNull(),
    relatedArticleId: uuid("related_article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    reason: relatedReason(),
  },
  (t) => [
    primaryKey({ columns: [t.revisionId, t.position] }),
    unique("revision_related_once").on(t.revisionId, t.relatedArticleId),
    foreignKey({
      name: "revision_related_revision",
      columns: [t.revisionId, t.articleId],
      foreignColumns: [revisions.id, revisions.articleId],
    }).onDelete("cascade"),
    check("revision_related_other", sql`${t.articleId} <> ${t.relatedArticleId}`),
    index("revision_related_to").on(t.relatedArticleId),
  ],
);

/**
 * The pictures of each revision with their words, the hero at place 0; a trigger keeps it to
 * what the revision holds, so that no revision ever names a picture that is gone.
 */
export const revisionPictures = pgTable(
  "revision_pictures",
  {
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    place: integer().notNull(),
    picture: text()
      .notNull()
      .references(() => pictures.id),
    alt: text().notNull(),
    caption: text().notNull(),
    credit: text().notNull(),
    search: tsvector().generatedAlwaysAs(
      (): SQL => sql`to_tsvector('simple', picture_words(alt || ' ' || caption || ' ' || credit))`,
    ),
  },
  (t) => [
    primaryKey({ columns: [t.revisionId, t.place] }),
    index("revision_pictures_picture").on(t.picture),
    index("revision_pictures_search").using("gin", t.search),
  ],
);
