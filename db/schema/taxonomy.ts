import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { Link } from "@/lib/content/taxonomy";
import { articles } from "./articles";
import { people } from "./people";
import { pictures } from "./pictures";
import { tsvector } from "./tsvector";

/** What the desk's search knows of a name, as `db/working-texts/index-names` writes it. */
const searched = {
  /** The words of the name. */
  terms: tsvector(),
  /** The name that had them: another than the present one means that it is to be read again. */
  termsOf: text("terms_of"),
};

/** A list of what is not yet indexed that is short, since every search goes through all of it. */
const pending = { gin_pending_list_limit: 256 };

export const topics = pgTable(
  "topics",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    name: text().notNull().unique(),
    description: text().notNull().default(""),
    /** The article that leads the topic's page; the newest where it is none, or not live in the topic. */
    leadArticleId: uuid("lead_article_id").references((): AnyPgColumn => articles.id, {
      onDelete: "set null",
    }),
    /** Counts the changes; a change names the version it started from. */
    version: integer().notNull().default(1),
    ...searched,
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    index("topics_terms").using("gin", t.terms).with(pending),
    index("topics_unread").on(t.id).where(sql`${t.termsOf} is distinct from ${t.name}`),
  ],
);

/** A byline. It may belong to a person who signs in, or to nobody. */
export const authors = pgTable(
  "authors",
  {
    id: uuid().primaryKey().defaultRandom(),
    slug: text().notNull().unique(),
    name: text().notNull(),
    about: text().notNull().default(""),
    portrait: text().references(() => pictures.id),
    portraitAlt: text("portrait_alt").notNull().default(""),
    /** Where else they write. */
    links: jsonb().$type<Link[]>().notNull().default([]),
    version: integer().notNull().default(1),
    ...searched,
    personId: uuid("person_id").references(() => people.id, { onDelete: "set null" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (t) => [
    uniqueIndex("authors_person").on(t.personId),
    index("authors_name").on(t.name, t.id),
    index("authors_portrait").on(t.portrait),
    index("authors_terms").using("gin", t.terms).with(pending),
    index("authors_unread").on(t.id).where(sql`${t.termsOf} is distinct from ${t.name}`),
  ],
);

/** Every address that a topic had before; it leads to the present one. */
export const formerTopicSlugs = pgTable("former_topic_slugs", {
  slug: text().primaryKey(),
  topicId: uuid("topic_id")
    .notNull()
    .references(() => topics.id, { onDelete: "cascade" }),
});

/** The same of authors. */
export const formerAuthorSlugs = pgTable("former_author_slugs", {
  slug: text().primaryKey(),
  authorId: uuid("author_id")
    .notNull()
    .references(() => authors.id, { onDelete: "cascade" }),
});
