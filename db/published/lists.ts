import { and, eq, isNotNull } from "drizzle-orm";
import { cacheTag } from "next/cache";
import { isSlug } from "@/lib/content/slug";
import { database, type Queryable } from "../client";
import { articles } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import { type ArticleCard, getCards } from "./cards";
import { kept } from "./kept";
import { getPageOfIds, type Page } from "./keyset";
import { wasLive } from "./live-names";
import { authorTag, latestTag, namesTag, topicTag } from "./tags";

export const pageSize = 20;

/** The newest articles, or those older than the cursor's; undefined for an unknown cursor. */
export async function listLatest(cursor?: string): Promise<Page<ArticleCard> | undefined> {
  "use cache";
  cacheTag(latestTag, namesTag);
  return kept(await getLatest(database(), cursor));
}

/** The same of one topic; undefined also for an unknown topic. */
export async function listTopicArticles(slug: string, cursor?: string) {
  "use cache";
  if (!isSlug(slug)) return kept(undefined);
  const db = database();
  const [topic] = await db
    .select({ id: topics.id })
    .from(topics)
    .where(and(eq(topics.slug, slug), wasLive(db, "topic")));
  cacheTag(topic ? topicTag(topic.id) : latestTag, namesTag);
  return kept(topic && (await getOfTopic(db, topic.id, cursor)));
}

/** The same of one author; undefined also for an unknown author. */
export async function listAuthorArticles(slug: string, cursor?: string) {
  "use cache";
  if (!isSlug(slug)) return kept(undefined);
  const db = database();
  const [author] = await db
    .select({ id: authors.id })
    .from(authors)
    .where(and(eq(authors.slug, slug), wasLive(db, "author")));
  cacheTag(author ? authorTag(author.id) : latestTag, namesTag);
  return kept(author && (await getOfAuthor(db, author.id, cursor)));
}

export async function getLatest(db: Queryable, cursor?: string, size = pageSize) {
  const order = { at: articles.firstPublishedAt, id: articles.id };
  const page = await getPageOfIds(db, cursor, size, order, async (condition, order, limit) => {
    const rows = await db
      .select({ id: articles.id })
      .from(articles)
      .where(and(isNotNull(articles.liveRevisionId), condition))
      .orderBy(...order)
      .limit(limit);
    return rows.map(({ id }) => id);
  });
  return page && withCards(db, page);
}

export async function getOfTopic(db: Queryable, topicId: string, cursor?: string, size = pageSize) {
  const order = { at: liveTopics.firstPublishedAt, id: liveTopics.articleId };
  const page = await getPageOfIds(db, cursor, size, order, async (condition, order, limit) => {
    const rows = await db
      .select({ id: liveTopics.articleId })
      .from(liveTopics)
      .where(and(eq(liveTopics.topicId, topicId), condition))
      .orderBy(...order)
      .limit(limit);
    return rows.map(({ id }) => id);
  });
  return page && withCards(db, page);
}

export async function getOfAuthor(
  db: Queryable,
  authorId: string,
  cursor?: string,
  size = pageSize,
) {
  const order = { at: liveAuthors.firstPublishedAt, id: liveAuthors.articleId };
  const page = await getPageOfIds(db, cursor, size, order, async (condition, order, limit) => {
    const rows = await db
      .select({ id: liveAuthors.articleId })
      .from(liveAuthors)
      .where(and(eq(liveAuthors.authorId, authorId), condition))
      .orderBy(...order)
      .limit(limit);
    return rows.map(({ id }) => id);
  });
  return page && withCards(db, page);
}

async function withCards(db: Queryable, page: Page<string>): Promise<Page<ArticleCard>> {
  return { ...page, items: await getCards(db, page.items) };
}
