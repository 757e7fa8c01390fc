import { sql } from "drizzle-orm";
import {
  bigserial,
  check,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import { articles, revisions } from "./articles";
import { people } from "./people";
import { authors, topics } from "./taxonomy";

/**
 * The live articles of a topic in the order readers list them: what `revision_topics`
 * says of live revisions, kept by `publish` and `unpublish` so that one index serves the list.
 */
export const liveTopics = pgTable(
  "live_topics",
  {
    topicId: uuid("topic_id")
      .notNull()
      .references(() => topics.id),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    firstPublishedAt: timestamp("first_published_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.topicId] }),
    index("live_topics_list").on(t.topicId, t.firstPublishedAt, t.articleId),
  ],
);

/** The same for authors. */
export const liveAuthors = pgTable(
  "live_authors",
  {
    authorId: uuid("author_id")
      .notNull()
      .references(() => authors.id),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    firstPublishedAt: timestamp("first_published_at", { withTimezone: true }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.articleId, t.authorId] }),
    index("live_authors_list").on(t.authorId, t.firstPublishedAt, t.articleId),
  ],
);

export const publicationKind = pgEnum("publication_kind", [
  "publish",
  "unpublish",
  "front page",
  "edition",
  "settings",
  "topic",
  "author",
  "import",
  "picture",
]);

/**
 * What changed for readers, by whom and when: articles published and withdrawn, and what is
 * around them, which has no article and no revision. An `import` is many articles at once.
 */
export const publications = pgTable(
  "publications",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    kind: publicationKind().notNull(),
    articleId: uuid("article_id").references(() => articles.id, { onDelete: "cascade" }),
    /** What went live, or what was live until then. */
    revisionId: uuid("revision_id").references(() => revisions.id, { onDelete: "cascade" }),
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    /** By the database's clock, which all servers share. */
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** The cached reads that it expires, as `published/touched.ts` names them; for other processes. */
    tags: text().array().notNull().default([]),
  },
  (t) => [
    index("publications_article").on(t.articleId, t.id),
    index("publications_at").on(t.at),
    // Without a list of what is not yet indexed, which every search would have to go through.
    index("publications_tags").using("gin", t.tags).with({ fastupdate: false }),
    check(
      "publications_name_their_article",
      sql`${t.kind} not in ('publish', 'unpublish') or (${t.articleId} is not null and ${t.revisionId} is not null)`,
    ),
  ],
);
