import { desc, eq, isNotNull } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { database } from "../client";
import { articles, revisions } from "../schema/articles";
import { latestTag } from "./tags";

/** What one sitemap file may list: https://www.sitemaps.org/protocol.html */
const most = 50_000;

/** The live articles with the time of their last publication, newest first. */
export async function listSitemap(): Promise<{ slug: string; publishedAt: Date }[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  const rows = await database()
    .select({ slug: articles.slug, publishedAt: revisions.publishedAt })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(isNotNull(articles.liveRevisionId))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(most);
  return rows.flatMap(({ slug, publishedAt }) =>
    slug && publishedAt ? { slug, publishedAt } : [],
  );
}
