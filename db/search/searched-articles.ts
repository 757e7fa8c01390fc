import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { blockText } from "@/lib/content/plain-text";
import type { Searched } from "@/lib/content/search/index-text";
import type { Queryable } from "../client";
import { listNames } from "../published/cards";
import { articles, revisions } from "../schema/articles";

/** What search reads of a live article. */
export type SearchedArticle = {
  articleId: string;
  revisionId: string;
  searched: Searched;
  topicIds: string[];
  authorIds: string[];
};

/** The texts of those of the articles that are live. Two queries for any number. */
export async function listSearched(
  db: Queryable,
  articleIds: string[],
): Promise<SearchedArticle[]> {
  if (articleIds.length === 0) return [];
  const rows = await db
    .select({
      articleId: articles.id,
      revisionId: revisions.id,
      title: revisions.title,
      dek: revisions.dek,
      takeaways: revisions.takeaways,
      analysisText: revisions.analysisText,
      body: revisions.body,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(inArray(articles.id, articleIds), isNotNull(articles.liveRevisionId)))
    .orderBy(articles.firstPublishedAt, articles.id);
  const names = await listNames(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  return rows.map(({ articleId, revisionId, title, dek, takeaways, analysisText, body }) => {
    const { authors = [], topics = [] } = names.get(revisionId) ?? {};
    return {
      articleId,
      revisionId,
      searched: {
        ...{ title, dek },
        takeaways: takeaways.map(({ text }) => text),
        analysis: analysisText.content.map(blockText),
        body: body.content.map(blockText),
        names: [...authors, ...topics].map(({ name }) => name),
      },
      topicIds: topics.map(({ id }) => id),
      authorIds: authors.map(({ id }) => id),
    };
  });
}
