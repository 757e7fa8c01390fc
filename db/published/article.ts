import { eq } from "drizzle-orm";
import { cacheTag } from "next/cache";
import { isSlug } from "@/lib/content/slug";
import { database } from "../client";
import { withOthers } from "../related/beside";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { revisionRelated } from "../schema/revision-parts";
import { kept } from "./kept";
import { articleTag, namesTag, slugTag } from "./tags";
import { getRevisionAsRead, type PublishedArticle } from "./whole-article";

export type AtSlug =
  | { kind: "article"; article: PublishedArticle }
  | { kind: "moved"; slug: string }
  | { kind: "gone" }
  | undefined;

/** What readers find at an address: a live article, the new address of one that moved, a withdrawn one, or nothing. */
export async function getPublishedArticle(slug: string): Promise<AtSlug> {
  "use cache";
  cacheTag(slugTag(slug), namesTag);
  const found = isSlug(slug) ? await getAtSlug(slug) : undefined;
  cacheTag(...(found?.tags ?? []));
  return kept(found?.answer);
}

type Found = { answer: AtSlug; tags: string[] };

/** The uncached read, with the tags of all that the answer shows. */
export async function getAtSlug(slug: string, db = database()): Promise<Found | undefined> {
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      liveRevisionId: articles.liveRevisionId,
      firstPublishedAt: articles.firstPublishedAt,
      publishedAt: revisions.publishedAt,
    })
    .from(articleSlugs)
    .innerJoin(articles, eq(articles.id, articleSlugs.articleId))
    .leftJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(eq(articleSlugs.slug, slug));
  if (!row) return;
  const tags = [articleTag(row.id)];
  if (!row.liveRevisionId || !row.slug || !row.firstPublishedAt || !row.publishedAt) {
    return { answer: { kind: "gone" }, tags };
  }
  if (row.slug !== slug) return { answer: { kind: "moved", slug: row.slug }, tags };
  const article = await getRevisionAsRead(db, {
    revisionId: row.liveRevisionId,
    slug,
    firstPublishedAt: row.firstPublishedAt,
    publishedAt: row.publishedAt,
  });
  if (!article) return;
  // All that were chosen, also those not live: one that comes back shall appear here.
  const chosen = await db
    .select({ id: revisionRelated.relatedArticleId })
    .from(revisionRelated)
    .where(eq(revisionRelated.revisionId, row.liveRevisionId));
  const whole = await withOthers(db, article);
  tags.push(...chosen.map(({ id }) => articleTag(id)), ...whole.tags);
  return { answer: { kind: "article", article: whole.article }, tags };
}
