import { cacheLife, cacheTag } from "next/cache";
import { listSitemap } from "@/db/published/sitemap";
import { latestTag } from "@/db/published/tags";
import { listAuthors, listTopics } from "@/db/published/taxonomy";
import { absolute } from "./page-metadata";
import { articlePath, authorPath, topicPath } from "./paths";
import { sitemap } from "./sitemap";

/** Every address that readers may want to find: the front page, topics, authors, articles; made once a publication. */
export async function getSitemap(): Promise<string> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  const [articles, topics, authors] = await Promise.all([
    listSitemap(),
    listTopics(),
    listAuthors(),
  ]);
  return sitemap([
    { url: absolute("/"), changed: newest(articles) },
    ...topics.map(({ slug }) => ({ url: absolute(topicPath(slug)) })),
    ...authors.map(({ slug }) => ({ url: absolute(authorPath(slug)) })),
    ...articles.map(({ slug, publishedAt }) => ({
      url: absolute(articlePath(slug)),
      changed: publishedAt,
    })),
  ]);
}

function newest(articles: { publishedAt: Date }[]): Date | undefined {
  return articles.reduce<Date | undefined>(
    (latest, { publishedAt }) => (latest && latest > publishedAt ? latest : publishedAt),
    undefined,
  );
}
