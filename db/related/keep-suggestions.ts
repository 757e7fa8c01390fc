import { eq, inArray, or, sql } from "drizzle-orm";
import type { RankedStory } from "@/lib/content/related/rank-related";
import type { Queryable } from "../client";
import { relatedSuggestions } from "../schema/related";
import { suggestRelated } from "./suggest-related";

/** More than are shown, so that some may be withdrawn. */
const mostKept = 12;

/**
 * Finds anew what belongs with an article that went live, and enters it with the articles that it
 * belongs with, where it is among their best; within the transaction of its publication. Gives
 * the articles whose suggestions that changed, itself among them.
 */
export async function keepSuggestions(
  tx: Queryable,
  articleId: string,
  revisionId: string,
): Promise<string[]> {
  const before = await forgetSuggestions(tx, articleId);
  const best = (await suggestRelated(tx, { articleId, revisionId })).slice(0, mostKept);
  if (best.length === 0) return [articleId, ...before];
  const lowest = await lowestKept(
    tx,
    best.map(({ id }) => id),
  );
  const entered = best.filter(({ id, score }) => score > (lowest.get(id) ?? 0));
  await tx
    .insert(relatedSuggestions)
    .values([
      ...best.map((other) => suggestion(articleId, other.id, other)),
      ...entered.map((other) => suggestion(other.id, articleId, other)),
    ]);
  await trim(
    tx,
    entered.map(({ id }) => id),
  );
  return [...new Set([articleId, ...before, ...entered.map(({ id }) => id)])];
}

/** Takes a withdrawn article out of all suggestions; gives the articles that had it among theirs. */
export async function forgetSuggestions(tx: Queryable, articleId: string): Promise<string[]> {
  const gone = await tx
    .delete(relatedSuggestions)
    .where(
      or(
        eq(relatedSuggestions.articleId, articleId),
        eq(relatedSuggestions.suggestedId, articleId),
      ),
    )
    .returning({ id: relatedSuggestions.articleId });
  return [...new Set(gone.map(({ id }) => id))].filter((id) => id !== articleId);
}

function suggestion(articleId: string, suggestedId: string, { score, reasons }: RankedStory) {
  return { articleId, suggestedId, score, reasons };
}

/** Of articles that have all the suggestions they keep: the score of the least of them. */
async function lowestKept(tx: Queryable, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({
      id: relatedSuggestions.articleId,
      lowest: sql<number>`min(${relatedSuggestions.score})`,
    })
    .from(relatedSuggestions)
    .where(inArray(relatedSuggestions.articleId, ids))
    .groupBy(relatedSuggestions.articleId)
    .having(sql`count(*) >= ${mostKept}`);
  return new Map(rows.map(({ id, lowest }) => [id, lowest]));
}

async function trim(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.execute(sql`
    delete from related_suggestions using (
      select article_id, suggested_id,
        row_number() over (partition by article_id order by score desc, suggested_id) place
      from related_suggestions where article_id = any(${sql.param(ids)}::uuid[])
    ) placed
    where related_suggestions.article_id = placed.article_id
      and related_suggestions.suggested_id = placed.suggested_id and placed.place > ${mostKept}`);
}
