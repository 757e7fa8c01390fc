import { and, eq } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { isSlug } from "@/lib/content/slug";
import type { Link } from "@/lib/content/taxonomy";
import { database, type Queryable } from "../client";
import { pictures } from "../schema/pictures";
import { liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import { type ArticleCard, getCards, type Named, type PictureRef } from "./cards";
import { getPresentSlug } from "./former-slugs";
import { kept } from "./kept";
import { listLiveNames, wasLive } from "./live-names";
import { fileColumns, fileOf } from "./picture-file";
import { authorTag, latestTag, namesTag, topicsTag, topicTag } from "./tags";

export type Topic = Named & {
  id: string;
  description: string;
  /** The article that the editors chose to lead its page. */
  lead: ArticleCard | undefined;
};

/** A topic by its address, `moved` to another one if it was here before. */
export async function getTopic(slug: string): Promise<Topic | { moved: string } | undefined> {
  "use cache";
  cacheTag(namesTag);
  if (!isSlug(slug)) return kept(undefined);
  const db = database();
  const topic = await readTopic(db, slug);
  if (topic) {
    cacheTag(topicTag(topic.id));
    return kept(topic);
  }
  const moved = await getPresentSlug(db, "topic", slug);
  if (moved === undefined) cacheTag(latestTag);
  return kept(moved === undefined ? undefined : { moved });
}

/** The uncached read. */
export async function readTopic(db: Queryable, slug: string): Promise<Topic | undefined> {
  const [row] = await db
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
      // Only while it is live in this very topic.
      leadId: liveTopics.articleId,
    })
    .from(topics)
    .leftJoin(
      liveTopics,
      and(eq(liveTopics.articleId, topics.leadArticleId), eq(liveTopics.topicId, topics.id)),
    )
    .where(and(eq(topics.slug, slug), wasLive(db, "topic")));
  if (!row) return;
  const { leadId, ...topic } = row;
  const [lead] = leadId ? await getCards(db, [leadId]) : [];
  return { ...topic, lead };
}

export type Author = Named & {
  id: string;
  about: string;
  portrait: PictureRef | null;
  links: Link[];
};

/** An author by their address, `moved` to another one if they were here before. */
export async function getAuthor(slug: string): Promise<Author | { moved: string } | undefined> {
  "use cache";
  cacheTag(namesTag);
  if (!isSlug(slug)) return kept(undefined);
  const db = database();
  const author = await readAuthor(db, slug);
  if (author) {
    cacheTag(authorTag(author.id));
    return kept(author);
  }
  const moved = await getPresentSlug(db, "author", slug);
  if (moved === undefined) cacheTag(latestTag);
  return kept(moved === undefined ? undefined : { moved });
}

/** The uncached read. */
export async function readAuthor(db: Queryable, slug: string): Promise<Author | undefined> {
  const [row] = await db
    .select({
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
      about: authors.about,
      links: authors.links,
      portrait: authors.portrait,
      alt: authors.portraitAlt,
      ...fileColumns,
    })
    .from(authors)
    .leftJoin(pictures, eq(pictures.id, authors.portrait))
    .where(and(eq(authors.slug, slug), wasLive(db, "author")));
  if (!row) return;
  const { id, name, about, links, alt } = row;
  const file = row.portrait === null ? undefined : fileOf(row);
  const portrait = file ? { ...file, alt, caption: "", credit: "" } : null;
  return { id, slug, name, about, links, portrait };
}

const most = 1_000;

/** The topics that have live articles, by name. */
export async function listTopics(): Promise<Named[]> {
  "use cache";
  // Not `latestTag`: this stands on every page, and one publication shall not expire them all.
  cacheTag(topicsTag);
  cacheLife("max");
  return listLiveNames(database(), "topic", most);
}

/** The authors who have live articles, by name. */
export async function listAuthors(): Promise<Named[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  return listLiveNames(database(), "author", most);
}
