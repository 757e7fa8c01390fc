import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { ownPage, ownPath } from "@/lib/content/own-pages";
import type { Queryable } from "../../client";
import { wasLive } from "../../published/live-names";
import { articleSlugs, articles } from "../../schema/articles";
import { authors, formerAuthorSlugs, formerTopicSlugs, topics } from "../../schema/taxonomy";

/**
 * Which links lead to a page of this site that readers do not have: an article that is not live,
 * a topic or an author under which nothing was live yet, no page at all. `site` tells its own
 * addresses with a host; `content` is the article's own, and what has a page as soon as it is
 * published is not missed.
 */
export async function listDeadLinks(
  db: Queryable,
  hrefs: string[],
  { site, content }: { site?: string | undefined; content?: Content } = {},
): Promise<string[]> {
  const own = [...new Set(hrefs)].flatMap((href) => {
    const path = ownPath(href, site);
    return path === undefined ? [] : { href, page: ownPage(path) };
  });
  const slugsOf = (kind: "article" | "topic" | "author") =>
    own.flatMap(({ page }) => (page?.kind === kind ? page.slug : []));
  const there = {
    article: (await listLive(db, slugsOf("article"))).add(content?.slug ?? ""),
    topic: await listTopics(db, slugsOf("topic"), content?.topics),
    author: await listAuthors(db, slugsOf("author"), content?.authors),
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

async function listTopics(db: Queryable, slugs: string[], own: string[] = []) {
  if (slugs.length === 0) return new Set<string>();
  const isThere = or(wasLive(db, "topic"), inArray(topics.id, own));
  const rows = await db
    .select({ slug: topics.slug })
    .from(topics)
    .where(and(inArray(topics.slug, slugs), isThere))
    .union(
      db
        .select({ slug: formerTopicSlugs.slug })
        .from(formerTopicSlugs)
        .innerJoin(topics, eq(topics.id, formerTopicSlugs.topicId))
        .where(and(inArray(formerTopicSlugs.slug, slugs), isThere)),
    );
  return new Set(rows.map(({ slug }) => slug));
}

async function listAuthors(db: Queryable, slugs: string[], own: string[] = []) {
  if (slugs.length === 0) return new Set<string>();
  const isThere = or(wasLive(db, "author"), inArray(authors.id, own));
  const rows = await db
    .select({ slug: authors.slug })
    .from(authors)
    .where(and(inArray(authors.slug, slugs), isThere))
    .union(
      db
        .select({ slug: formerAuthorSlugs.slug })
        .from(formerAuthorSlugs)
        .innerJoin(authors, eq(authors.id, formerAuthorSlugs.authorId))
        .where(and(inArray(formerAuthorSlugs.slug, slugs), isThere)),
    );
  return new Set(rows.map(({ slug }) => slug));
}
