import { type SQL, sql } from "drizzle-orm";
import {
  bigserial,
  check,
  customType,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { relatedReasons, type Source, type Takeaway } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import { people } from "./people";
import { pictures } from "./pictures";
import { authors, topics } from "./taxonomy";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const articleStates = ["draft", "live", "live with changes", "unpublished"] as const;
export type ArticleState = (typeof articleStates)[number];

/**
 * An identity and two pointers into its revisions: what readers see and what editors
 * work on. That both belong to this article is held by deferred foreign keys in the
 * migration `constraints`, since the two tables point at each other.
 */
export const articles = pgTable(
  "articles",
  {
    id: uuid().primaryKey().defaultRandom(),
    liveRevisionId: uuid("live_revision_id"),
    workingRevisionId: uuid("working_revision_id").notNull(),
    /** The current public address; set when first published, and one of `article_slugs`. */
    slug: text(),
    /** Counts the saves of the working revision; a save or publication names the version it started from. */
    version: integer().notNull().default(1),
    /** The last save's own name, so that a repeated request is known again. */
    lastSaveId: uuid("last_save_id"),
    firstPublishedAt: timestamp("first_published_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    createdBy: uuid("created_by").references(() => people.id, { onDelete: "set null" }),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    updatedBy: uuid("updated_by").references(() => people.id, { onDelete: "set null" }),
    state: text({ enum: articleStates })
      .notNull()
      .generatedAlwaysAs(
        (): SQL => sql`case
        when live_revision_id is null and first_published_at is null then 'draft'
        when live_revision_id is null then 'unpublished'
        when live_revision_id = working_revision_id then 'live'
        else 'live with changes' end`,
      ),
  },
  (t) => [
    index("articles_live").on(t.firstPublishedAt, t.id).where(sql`${t.liveRevisionId} is not null`),
    index("articles_updated").on(t.updatedAt, t.id),
    index("articles_state").on(t.state, t.updatedAt, t.id),
    index("articles_created_by").on(t.createdBy, t.updatedAt, t.id),
    unique("articles_slug").on(t.slug),
    check(
      "articles_live_has_slug_and_date",
      sql`${t.liveRevisionId} is null or (${t.slug} is not null and ${t.firstPublishedAt} is not null)`,
    ),
  ],
);

/** One version of everything that a reader sees of an article; never changed once it was live. */
export const revisions = pgTable(
  "revisions",
  {
    id: uuid().primaryKey().defaultRandom(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** 1, 2, 3 … within the article. */
    number: integer().notNull(),
    title: text().notNull(),
    dek: text().notNull(),
    /** The address wanted; it becomes the article's when this revision goes live. */
    slug: text().notNull(),
    heroPicture: text("hero_picture").references(() => pictures.id),
    heroAlt: text("hero_alt").notNull().default(""),
    heroCaption: text("hero_caption").notNull().default(""),
    heroCredit: text("hero_credit").notNull().default(""),
    takeaways: jsonb().$type<Takeaway[]>().notNull(),
    analysisHeading: text("analysis_heading").notNull(),
    analysisText: jsonb("analysis_text").$type<Doc>().notNull(),
    analysisSignature: text("analysis_signature").notNull(),
    analysisLabel: text("analysis_label").notNull(),
    body: jsonb().$type<Doc>().notNull(),
    sources: jsonb().$type<Source[]>().notNull(),
    /** Whole minutes. */
    readingMinutes: integer("reading_minutes").notNull(),
    /** Title, dek and takeaways as `lib/content/search-words` cuts them, joined by spaces. */
    searchWords: text("search_words").notNull(),
    search: tsvector().generatedAlwaysAs((): SQL => sql`to_tsvector('simple', search_words)`),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    savedAt: timestamp("saved_at", { withTimezone: true }).notNull().defaultNow(),
    savedBy: uuid("saved_by").references(() => people.id, { onDelete: "set null" }),
    /** When it first went live; from then on it is immutable. */
    publishedAt: timestamp("published_at", { withTimezone: true }),
  },
  (t) => [
    unique("revisions_number").on(t.articleId, t.number),
    unique("revisions_article").on(t.id, t.articleId),
    index("revisions_search").using("gin", t.search),
    index("revisions_hero").on(t.heroPicture),
    index("revisions_slug").on(t.slug),
  ],
);

/** Every address an article ever had; none is given to another. */
export const articleSlugs = pgTable(
  "article_slugs",
  {
    slug: text().primaryKey(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    unique("article_slugs_article").on(t.slug, t.articleId),
    index("article_slugs_of").on(t.articleId),
  ],
);

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

export const publicationKind = pgEnum("publication_kind", ["publish", "unpublish"]);

/** What was published and withdrawn, by whom and when. */
export const publications = pgTable(
  "publications",
  {
    id: bigserial({ mode: "number" }).primaryKey(),
    kind: publicationKind().notNull(),
    articleId: uuid("article_id")
      .notNull()
      .references(() => articles.id, { onDelete: "cascade" }),
    /** What went live, or what was live until then. */
    revisionId: uuid("revision_id")
      .notNull()
      .references(() => revisions.id, { onDelete: "cascade" }),
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    /** By the database's clock, which all servers share. */
    at: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** The cached reads that it expires, as `published/touched.ts` names them; for other processes. */
    tags: text().array().notNull().default([]),
  },
  (t) => [index("publications_article").on(t.articleId, t.id), index("publications_at").on(t.at)],
);
