import { and, asc, count, desc, eq, gt, isNotNull, max, not, type SQL, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { addMonths, isMonth, startOf } from "@/lib/content/days";
import { database, type Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import { within } from "./edition-days";
import { getSettings } from "./settings";
import { latestTag, monthTag, settingsTag } from "./tags";

/** How many addresses one file of a sitemap lists. */
export const sitemapSize = 10_000;

/** What a month's articles are at a time, without listing them. */
export type SitemapMonth = {
  articles: number;
  /** The newest publication among them. */
  changed: Date | undefined;
  /** Differs as soon as anything differs that the month's files tell. */
  state: string;
};

export type SitemapArticle = { slug: string; publishedAt: Date };

/** The state of a month, `2026-11` in the publication's zone: read anew only when one of its articles is published or withdrawn. */
export async function getSitemapMonth(month: string): Promise<SitemapMonth> {
  "use cache";
  cacheTag(settingsTag, monthTag(month));
  cacheLife("max");
  return readSitemapMonth(database(), month, (await getSettings()).timeZone);
}

export async function readSitemapMonth(
  db: Queryable,
  month: string,
  zone: string,
): Promise<SitemapMonth> {
  const [row] = await db
    .select({
      articles: count(),
      changed: max(revisions.publishedAt),
      state: sql<string>`coalesce(bit_xor(hashtextextended(${revisions.id}::text, 0)), 0)::text`,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(ofMonth(month, zone), findable));
  return {
    articles: row?.articles ?? 0,
    changed: row?.changed ?? undefined,
    state: `${row?.articles}-${row?.changed?.getTime()}-${row?.state}`,
  };
}

/** The articles of a month in the order of their first publication: the `part`th ten thousand, counted from 1. */
export async function listSitemapMonth(
  db: Queryable,
  month: string,
  zone: string,
  part: number,
  size = sitemapSize,
): Promise<SitemapArticle[]> {
  const rows = await db
    .select({ slug: articles.slug, publishedAt: revisions.publishedAt })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(ofMonth(month, zone), findable))
    .orderBy(asc(articles.firstPublishedAt), asc(articles.id))
    .limit(size)
    .offset((part - 1) * size);
  return rows.flatMap(({ slug, publishedAt }) =>
    slug && publishedAt ? { slug, publishedAt } : [],
  );
}

function ofMonth(month: string, zone: string): SQL | undefined {
  if (!isMonth(month)) return sql`false`;
  const from = startOf(`${month}-01`, zone);
  return within({ from, to: startOf(`${addMonths(month, 1)}-01`, zone) });
}

/** What its editors do not hide from search engines. */
const findable = and(isNotNull(revisions.publishedAt), not(revisions.noindex));

export type NewsItem = {
  slug: string;
  title: string;
  dek: string;
  language: string | null;
  firstPublishedAt: Date;
};

/** What a Google News sitemap may list: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
const mostNews = 1_000;

/** The newest articles, at most 1,000, first published in the last two days before this was read. */
export async function listNews(): Promise<NewsItem[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  return readNews(database());
}

export async function readNews(db: Queryable): Promise<NewsItem[]> {
  const rows = await db
    .select({
      slug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
      title: revisions.title,
      dek: revisions.dek,
      language: revisions.language,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(
      and(
        isNotNull(articles.liveRevisionId),
        gt(articles.firstPublishedAt, sql`now() - interval '2 days'`),
        findable,
      ),
    )
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(mostNews);
  return rows.flatMap(({ slug, firstPublishedAt, ...rest }) =>
    slug && firstPublishedAt ? { slug, firstPublishedAt, ...rest } : [],
  );
}

export type Listed = { slug: string; newest: Date };

/** The topics that have live articles, with their newest article's first publication. */
export async function listSitemapTopics(): Promise<Listed[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  return readListed(database(), "topics");
}

/** The same of authors. */
export async function listSitemapAuthors(): Promise<Listed[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  return readListed(database(), "authors");
}

/** By address, so that a file keeps its order while others are added. */
export async function readListed(db: Queryable, kind: "topics" | "authors"): Promise<Listed[]> {
  const [names, live, key] =
    kind === "topics"
      ? [topics, liveTopics, sql`topic_id`]
      : [authors, liveAuthors, sql`author_id`];
  const { rows } = await db.execute<{ slug: string; newest: string }>(sql`
    select ${names.slug} as slug, newest.at as newest from ${names}
    cross join lateral (select first_published_at as at from ${live}
      where ${live}.${key} = ${names.id} order by first_published_at desc limit 1) newest
    order by ${names.slug} limit ${sitemapSize}`);
  return rows.map(({ slug, newest }) => ({ slug, newest: new Date(newest) }));
}
