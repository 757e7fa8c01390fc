import { inArray } from "drizzle-orm";
import { excerpt } from "@/lib/content/search/excerpt";
import { type Marked, markText } from "@/lib/content/search/marked";
import { workingMarks } from "@/lib/content/search/working-marks";
import { workingTexts as textsOf } from "@/lib/content/search/working-terms";
import type { Queryable } from "../client";
import { readRevisions } from "../editorial/revision-content";
import { articles } from "../schema/articles";

/** What was found in each of the articles, by their ids: of the title and of the rest. */
export async function listPassages(
  db: Queryable,
  words: string,
  articleIds: string[],
): Promise<Map<string, { title: Marked[]; passage: Marked[] }>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db
    .select({ id: articles.id, revisionId: articles.workingRevisionId })
    .from(articles)
    .where(inArray(articles.id, articleIds));
  const revisions = await readRevisions(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  return new Map(
    rows.flatMap(({ id, revisionId }) => {
      const content = revisions.get(revisionId)?.content;
      if (!content) return [];
      const [title = "", ...texts] = textsOf(content);
      const marks = workingMarks(words, [title, ...texts]);
      return [[id, { title: markText(title, marks), passage: excerpt(texts, marks) }]];
    }),
  );
}
