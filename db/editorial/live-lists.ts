import { and, eq, inArray, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { getTouchedDays } from "../published/edition-days";
import type { Touched } from "../published/touched";
import { articleSlugs, articles } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";

export type TouchedLists = Omit<Touched, "named" | "suggestedTo">;

/**
 * Lists a live article under exactly these topics and authors (none: under nothing), and
 * says what that and its publication touch. The times are copied inside the database, whose
 * microseconds a Date would lose.
 */
export async function listLive(
  tx: Queryable,
  articleId: string,
  { topics, authors }: { topics: string[]; authors: string[] },
): Promise<TouchedLists> {
  const oldTopics = await tx
    .delete(liveTopics)
    .where(eq(liveTopics.articleId, articleId))
    .returning({ id: liveTopics.topicId });
  const oldAuthors = await tx
    .delete(liveAuthors)
    .where(eq(liveAuthors.articleId, articleId))
    .returning({ id: liveAuthors.authorId });
  const topicIds = union(oldTopics, topics);
  const others = await listed(tx, topicIds);
  if (topics.length > 0) {
    await tx.insert(liveTopics).select(
      tx
        .select({
          topicId: sql<string>`unnest(${sql.param(topics)}::uuid[])`.as("topic_id"),
          articleId: articles.id,
          firstPublishedAt: sql<Date>`${articles.firstPublishedAt}`.as("first_published_at"),
        })
        .from(articles)
        .where(eq(articles.id, articleId)),
    );
  }
  if (authors.length > 0) {
    await tx.insert(liveAuthors).select(
      tx
        .select({
          authorId: sql<string>`unnest(${sql.param(authors)}::uuid[])`.as("author_id"),
          articleId: articles.id,
          firstPublishedAt: sql<Date>`${articles.firstPublishedAt}`.as("first_published_at"),
        })
        .from(articles)
        .where(eq(articles.id, articleId)),
    );
  }
  const slugs = await tx
    .select({ slug: articleSlugs.slug })
    .from(articleSlugs)
    .where(eq(articleSlugs.articleId, articleId));
  const had = new Set(oldTopics.map(({ id }) => id));
  const has = new Set(topics);
  return {
    articleId,
    slugs: slugs.map(({ slug }) => slug),
    topicIds,
    authorIds: union(oldAuthors, authors),
    // A topic without other live articles appears or disappears with this one.
    topicsChanged: topicIds.some((id) => had.has(id) !== has.has(id) && !others.has(id)),
    ...(await getTouchedDays(tx, articleId)),
  };
}

function union(before: { id: string }[], now: string[]): string[] {
  return [...new Set([...before.map(({ id }) => id), ...now])];
}

/** Which of the topics have live articles. */
async function listed(tx: Queryable, topicIds: string[]): Promise<Set<string>> {
  if (topicIds.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ id: liveTopics.topicId })
    .from(liveTopics)
    .where(and(inArray(liveTopics.topicId, topicIds)));
  return new Set(rows.map(({ id }) => id));
}
