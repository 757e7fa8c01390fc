import { desc, eq } from "drizzle-orm";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { relatedSuggestions } from "../schema/related";
import { suggestRelated } from "./suggest-related";

/** How many a page shows, and how near the least of them must be. */
const most = 6;
const leastScore = 0.1;

/**
 * The articles to show beside a live one for which no editor has chosen any, best first: as they
 * were kept; or found now, where it was not published here, or too many of them have gone.
 */
export async function listSuggested(db: Queryable, articleId: string): Promise<string[]> {
  const kept = await db
    .select({ id: relatedSuggestions.suggestedId, score: relatedSuggestions.score })
    .from(relatedSuggestions)
    .where(eq(relatedSuggestions.articleId, articleId))
    .orderBy(desc(relatedSuggestions.score), relatedSuggestions.suggestedId)
    .limit(most);
  if (kept.length === most) return near(kept);
  const [article] = await db
    .select({ revisionId: articles.liveRevisionId })
    .from(articles)
    .where(eq(articles.id, articleId));
  return article?.revisionId ? findSuggested(db, articleId, article.revisionId) : [];
}

/** The same for any revision, found now. */
export async function findSuggested(
  db: Queryable,
  articleId: string,
  revisionId: string,
): Promise<string[]> {
  return near(await suggestRelated(db, { articleId, revisionId }));
}

function near(found: { id: string; score: number }[]): string[] {
  return found
    .filter(({ score }) => score >= leastScore)
    .slice(0, most)
    .map(({ id }) => id);
}
