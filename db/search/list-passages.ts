import { eq, inArray } from "drizzle-orm";
import { blockText } from "@/lib/content/plain-text";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { searchDocuments } from "../schema/search";

/** The texts of articles under their titles, in the order of the given numbers of the index. */
export async function listPassages(
  db: Queryable,
  numbers: number[],
): Promise<{ articleId: string; texts: string[] }[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .select({
      number: searchDocuments.number,
      articleId: articles.id,
      dek: revisions.dek,
      takeaways: revisions.takeaways,
      analysisText: revisions.analysisText,
      body: revisions.body,
    })
    .from(searchDocuments)
    .innerJoin(articles, eq(articles.id, searchDocuments.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(inArray(searchDocuments.number, numbers));
  const byNumber = new Map(
    rows.map(({ number, articleId, dek, takeaways, analysisText, body }) => [
      number,
      {
        articleId,
        texts: [
          dek,
          ...takeaways.map(({ text }) => text),
          ...analysisText.content.map(blockText),
          ...body.content.map(blockText),
        ],
      },
    ]),
  );
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
