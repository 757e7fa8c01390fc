import { type SQL, sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Source, Takeaway } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import { people } from "./people";
import { pictures } from "./pictures";
import { tsvector } from "./tsvector";

export const articleStates = [
  "draft",
  "in review",
  "approved",
  "scheduled",
  "live",
  "live with changes",
  "unpublished",
] as const;
export type ArticleState = (typeof articleStates)[number];

/** Where the review of the working text stands; `changed` since it was approved, and so in review again. */
export const reviewSteps = ["in review", "approved", "changed", "sent back"] as const;
export type ReviewStep = (typeof reviewSteps)[number];

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
    /** Counts the saves and the withdrawals; a save or publication names the version it started from. */
    version: integer().notNull().default(1),
    /** The last save's own name, so that a repeated request is known again. */
    lastSaveId: uuid("last_save_id"),
    firstPublishedAt: timestamp("first_published_at", { withTimezone: true }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    createdBy: uuid("created_by").references(() => people.id, { onDelete: "set null" }),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    updatedBy: uuid("updated_by").references(() => people.id, { onDelete: "set null" }),
    /** Null where nobody has asked for a review since the text was last published. */
    review: text({ enum: reviewSteps }),
    /** The working revision when that step was taken: what was approved. */
    reviewedRevisionId: uuid("reviewed_revision_id"),
    reviewBy: uuid("review_by").references(() => people.id, { onDelete: "set null" }),
    reviewAt: timestamp("review_at", { withTimezone: true }),
    reviewNote: text("review_note").notNull().default(""),
    /** Who asked for the review. */
    reviewFor: uuid("review_for").references(() => people.id, { onDelete: "set null" }),
    /** When the next of its schedules is due; a trigger keeps it. */
    scheduledAt: timestamp("scheduled_at", { withTimezone: true }),
    /** Counts the changes of its state, review and schedules; triggers keep it. */
    standing: integer().notNull().default(1),
    /** What an article that readers have is called first of all; `review` and `scheduledAt` say more. */
    state: text({ enum: articleStates })
      .notNull()
      .generatedAlwaysAs(
        (): SQL => sql`case
        when live_revision_id = working_revision_id then 'live'
        when live_revision_id is not null then 'live with changes'
        when scheduled_at is not null then 'scheduled'
        when review = 'approved' then 'approved'
        when review in ('in review', 'changed') then 'in review'
        when first_published_at is null then 'draft'
        else 'unpublished' end`,
      ),
  },
  (t) => [
    index("articles_live").on(t.firstPublishedAt, t.id).where(sql`${t.liveRevisionId} is not null`),
    index("articles_updated").on(t.updatedAt, t.id),
    index("articles_state").on(t.state, t.updatedAt, t.id),
    index("articles_created_by").on(t.createdBy, t.updatedAt, t.id),
    index("articles_review").on(t.review, t.updatedAt, t.id).where(sql`${t.review} is not null`),
    index("articles_scheduled").on(t.scheduledAt, t.id).where(sql`${t.scheduledAt} is not null`),
    index("articles_reviewed_revision").on(t.reviewedRevisionId),
    check(
      "articles_approval_is_of_working",
      sql`${t.review} is distinct from 'approved' or ${t.reviewedRevisionId} is not distinct from ${t.workingRevisionId}`,
    ),
    check(
      "articles_review_is_a_step",
      sql`${t.review} in ('in review', 'approved', 'changed', 'sent back')`,
    ),
    check("articles_review_has_date", sql`(${t.review} is null) = (${t.reviewAt} is null)`),
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
    /** A BCP 47 tag; null for the publication's own. */
    language: text(),
    /** Whether search engines are asked to leave it out. */
    noindex: boolean().notNull().default(false),
    /** Whole minutes. */
    readingMinutes: integer("reading_minutes").notNull(),
    /** Title, dek and takeaways as `lib/content/search-words` cuts them, joined by spaces. */
    searchWords: text("search_words").notNull(),
    search: tsvector().generatedAlwaysAs((): SQL => sql`to_tsvector('simple', search_words)`),
    /** How many words it has that the revision before it had not, and the other way round. */
    wordsAdded: integer("words_added").notNull().default(0),
    wordsRemoved: integer("words_removed").notNull().default(0),
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

/** A point in an article's history that somebody gave a name to, and that is therefore kept. */
export const namedRevisions = pgTable("named_revisions", {
  revisionId: uuid("revision_id")
    .primaryKey()
    .references(() => revisions.id, { onDelete: "cascade" }),
  name: text().notNull(),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
});

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
