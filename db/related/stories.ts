import { eq, inArray } from "drizzle-orm";
import { blockText } from "@/lib/content/plain-text";
import type { Story } from "@/lib/content/related/rank-related";
import { type Subject, subjectOf, type Told } from "@/lib/content/related/subject";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { liveTopics } from "../schema/publications";

/**
 * The subjects of revisions that were read before in this process: what was live never changes,
 * and reading a subject costs more than keeping it.
 */
const shared = globalThis as typeof globalThis & { chinaDailyBriefSubjects?: Map<string, Subject> };
/** How many features of subjects are kept, each some 200 bytes: those of 2,000 briefs, or of fewer that are longer. */
const mostKept = 500_000;

/** Live articles as their related ones are found; two queries for any number that is known, three else. */
export async function listStories(db: Queryable, articleIds: string[]): Promise<Story[]> {
  if (articleIds.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      revisionId: revisions.id,
      at: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(inArray(articles.id, articleIds));
  const subjects = await subjectsOf(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  const filed = await db
    .select({ id: liveTopics.articleId, topicId: liveTopics.topicId })
    .from(liveTopics)
    .where(inArray(liveTopics.articleId, articleIds));
  const topics = new Map<string, string[]>();
  for (const { id, topicId } of filed) topics.set(id, [...(topics.get(id) ?? []), topicId]);
  return rows.flatMap(({ id, revisionId, at }) => {
    const subject = subjects.get(revisionId);
    return subject ? { id, subject, topicIds: topics.get(id) ?? [], at: at ?? undefined } : [];
  });
}

async function subjectsOf(db: Queryable, revisionIds: string[]): Promise<Map<string, Subject>> {
  shared.chinaDailyBriefSubjects ??= new Map();
  const known = shared.chinaDailyBriefSubjects;
  const found = new Map<string, Subject>();
  for (const id of revisionIds) {
    const subject = known.get(id);
    if (subject) found.set(id, subject);
  }
  const unread = revisionIds.filter((id) => !found.has(id));
  for (const [id, told] of await listTold(db, unread)) {
    const subject = subjectOf(told);
    found.set(id, subject);
    known.set(id, subject);
  }
  forgetOldest(known, mostKept);
  return found;
}

/** Forgets the subjects that were read first, until there are no more than so many features. */
export function forgetOldest(known: Map<string, Subject>, most: number): void {
  let features = 0;
  for (const subject of known.values()) features += subject.size;
  for (const [id, subject] of known) {
    if (features <= most) break;
    features -= subject.size;
    known.delete(id);
  }
}

async function listTold(db: Queryable, revisionIds: string[]): Promise<[string, Told][]> {
  if (revisionIds.length === 0) return [];
  const rows = await db
    .select({
      id: revisions.id,
      title: revisions.title,
      dek: revisions.dek,
      takeaways: revisions.takeaways,
      analysisText: revisions.analysisText,
      body: revisions.body,
    })
    .from(revisions)
    .where(inArray(revisions.id, revisionIds));
  return rows.map(({ id, ...told }) => [id, toldOf(told)]);
}

type Written = Pick<
  typeof revisions.$inferSelect,
  "title" | "dek" | "takeaways" | "analysisText" | "body"
>;

/** The texts of a revision that say what it is about. */
export function toldOf({ title, dek, takeaways, analysisText, body }: Written): Told {
  return {
    ...{ title, dek },
    takeaways: takeaways.map(({ text }) => text),
    analysis: analysisText.content.map(blockText),
    body: body.content.map(blockText),
  };
}
