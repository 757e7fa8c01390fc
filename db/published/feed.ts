import { desc, eq, isNotNull } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { database, type Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { publications } from "../schema/publications";
import { latestTag } from "./tags";
import { listRevisionsAsRead, type PublishedArticle, type Standing } from "./whole-article";

const feedLength = 30;

/**
 * What the feed tells: the newest articles whole, and the last publication, which dates
 * the feed and names its state in `etag`. Nothing in it changes unless something is published.
 */
export type Feed = { articles: PublishedArticle[]; updatedAt: Date | undefined; etag: string };

export async function getFeed(): Promise<Feed> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  return readFeed(database());
}

export async function readFeed(db: Queryable): Promise<Feed> {
  const [last] = await db
    .select({ id: publications.id, at: publications.at })
    .from(publications)
    .orderBy(desc(publications.id))
    .limit(1);
  // A live article has a slug and dates: the constraints say so.
  const newest = await db
    .select({
      revisionId: revisions.id,
      slug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
      publishedAt: revisions.publishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(isNotNull(articles.liveRevisionId))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(feedLength);
  const whole = await listRevisionsAsRead(db, newest as Standing[]);
  return { articles: whole, updatedAt: last?.at, etag: `publication-${last?.id ?? 0}` };
}
