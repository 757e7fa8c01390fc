import { eq, sql } from "drizzle-orm";
import { type RankedStory, rankRelated } from "@/lib/content/related/rank-related";
import { type Subject, subjectOf, type Told } from "@/lib/content/related/subject";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { revisionTopics } from "../schema/revision-parts";
import { findCandidates } from "./find-candidates";
import { listStories, toldOf } from "./stories";

/** The live articles that belong with a revision, best first; none for an unknown one. */
export async function suggestRelated(
  db: Queryable,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<RankedStory[]> {
  const [row] = await db
    .select({
      title: revisions.title,
      dek: revisions.dek,
      takeaways: revisions.takeaways,
      analysisText: revisions.analysisText,
      body: revisions.body,
      at: articles.firstPublishedAt,
    })
    .from(revisions)
    .innerJoin(articles, eq(articles.id, revisions.articleId))
    .where(eq(revisions.id, revisionId));
  if (!row) return [];
  const filed = await db
    .select({ id: revisionTopics.topicId })
    .from(revisionTopics)
    .where(eq(revisionTopics.revisionId, revisionId));
  const { at, ...written } = row;
  return suggestFor(db, articleId, toldOf(written), {
    topicIds: filed.map(({ id }) => id),
    // What is being written is of today.
    at: at ?? new Date(),
  });
}

async function suggestFor(
  db: Queryable,
  articleId: string,
  told: Told,
  about: { topicIds: string[]; at: Date },
): Promise<RankedStory[]> {
  const subject = subjectOf(told);
  const { ids, articles } = await findCandidates(db, articleId, subject);
  const others = await listStories(db, ids);
  const documents = await countDocuments(db, [subject, ...others.map((other) => other.subject)]);
  return rankRelated({ id: articleId, subject, ...about }, others, { articles, documents });
}

/**
 * How many live articles have each word that several of the subjects share, where the index counts
 * it; what one alone has is a reason for nothing.
 */
async function countDocuments(db: Queryable, subjects: Subject[]): Promise<Map<string, number>> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const subject of subjects) {
    for (const [feature, { words }] of subject) {
      if (seen.has(feature)) for (const word of words) shared.add(word);
      seen.add(feature);
    }
  }
  const { rows } = await db.execute<{ word: string; documents: number }>(sql`
    select word, documents from search_words
    where word = any(${sql.param([...shared])}::text[])`);
  return new Map(rows.map(({ word, documents }) => [word, documents]));
}
