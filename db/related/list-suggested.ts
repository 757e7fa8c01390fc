import { desc, eq } from "drizzle-orm";
import type { Reasons } from "@/lib/content/related/rank-related";
import type { Queryable } from "../client";
import { relatedSuggestions } from "../schema/related";
import { liveRevisions, suggestRelated } from "./suggest-related";

/** How many a page shows, and how near the least of them must be. */
const most = 6;
const leastScore = 0.1;

/**
 * The articles to show beside a live one for which no editor has chosen any, best first: as they
 * were kept; or found now, where it was not published here, or too many of them have gone.
 */
export async function listSuggested(db: Queryable, articleId: string): Promise<string[]> {
  const kept: { id: string; score: number; reasons: Reasons }[] = await db
    .select({
      id: relatedSuggestions.suggestedId,
      score: relatedSuggestions.score,
      reasons: relatedSuggestions.reasons,
    })
    .from(relatedSuggestions)
    .where(eq(relatedSuggestions.articleId, articleId))
    .orderBy(desc(relatedSuggestions.score), relatedSuggestions.suggestedId)
    .limit(most);
  const found = kept.length < most ? await findNow(db, articleId) : kept;
  return found
    .filter(({ score }) => score >= leastScore)
    .slice(0, most)
    .map(({ id }) => id);
}

async function findNow(db: Queryable, articleId: string) {
  const [live] = await liveRevisions(db, [articleId]);
  return live ? suggestRelated(db, live) : [];
}
