import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { ownPage, ownPath } from "@/lib/content/own-pages";
import type { Queryable } from "../../client";
import { articleSlugs, articles } from "../../schema/articles";
import { authors, formerAuthorSlugs, formerTopicSlugs, topics } from "../../schema/taxonomy";

/**
 * Which links lead to a page of this site that readers do not have: an article that is not live,
 * a topic or an author that is not there, no page at all. `site` tells its own addresses with a
 * host; `slug` is the article's own, which is there as soon as it is published.
 */
export async function listDeadLinks(
  db: Queryable,
  hrefs: string[],
  { site, slug }: { site?: string | undefined; slug?: string } = {},
): Promise<string[]> {
  const own = [...new Set(hrefs)].flatMap((href) => {
    const path = ownPath(href, site);
    return path === undefined ? [] : { href, page: ownPage(path) };
  });
  const slugsOf = (kind: "article" | "topic" | "author") =>
    own.flatMap(({ page }) => (page?.kind === kind ? page.slug : []));
  const there = {
    article: (await listLive(db, slugsOf("article"))).add(slug ?? ""),
    topic: await listTopics(db, slugsOf("topic")),
    author: await listAuthors(db, slugsOf("author")),
  };
  return own
    .filter(({ page }) => !page || (page.kind !== "fixed" && !there[page.kind].has(page.slug)))
    .map(({ href }) => href);
}

/** The addresses, present or former, of live articles. */
async function listLive(db: Queryable, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db
    .select({ slug: articleSlugs.slug })
    .from(articleSlugs)
    .innerJoin(articles, eq(articles.id, articleSlugs.articleId))
    .where(and(inArray(articleSlugs.slug, slugs), isNotNull(articles.liveRevisionId)));
  return new Set(rows.map(({ slug }) => slug));
}

async function listTopics(db: Queryable, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db
    .select({ slug: topics.slug })
    .from(topics)
    .where(inArray(topics.slug, slugs))
    .union(
      db
        .select({ slug: formerTopicSlugs.slug })
        .from(formerTopicSlugs)
        .where(inArray(formerTopicSlugs.slug, slugs)),
    );
  return new Set(rows.map(({ slug }) => slug));
}

async function listAuthors(db: Queryable, slugs: string[]): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db
    .select({ slug: authors.slug })
    .from(authors)
    .where(inArray(authors.slug, slugs))
    .union(
      db
        .select({ slug: formerAuthorSlugs.slug })
        .from(formerAuthorSlugs)
        .where(inArray(formerAuthorSlugs.slug, slugs)),
    );
  return new Set(rows.map(({ slug }) => slug));
}
