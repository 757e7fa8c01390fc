import { asc, eq } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { plainText } from "@/lib/content/plain-text";
import { readingMinutes } from "@/lib/content/reading-time";
import { searchWords } from "@/lib/content/search-words";
import type { Queryable } from "../client";
import { revisions } from "../schema/articles";
import { revisionAuthors, revisionRelated, revisionTopics } from "../schema/revision-parts";

/** The columns of a revision for a content; its authors, topics and related articles are rows of their own. */
export function contentColumns(content: Content) {
  const { title, dek, slug, hero, takeaways, analysis, body, sources } = content;
  const { language, noindex } = content;
  const takeawayTexts = takeaways.map(({ text }) => text);
  return {
    ...{ title, dek, slug, takeaways, body, sources, language, noindex },
    heroPicture: hero?.picture ?? null,
    heroAlt: hero?.alt ?? "",
    heroCaption: hero?.caption ?? "",
    heroCredit: hero?.credit ?? "",
    analysisHeading: analysis.heading,
    analysisText: analysis.text,
    analysisSignature: analysis.signature,
    analysisLabel: analysis.label,
    readingMinutes: readingMinutes(
      dek,
      ...takeawayTexts,
      plainText(analysis.text),
      plainText(body),
    ),
    searchWords: searchWords([title, dek, ...takeawayTexts].join("\n")).join(" "),
  };
}

/** Replaces the authors, topics and related articles of a revision that was never live. */
export async function writeContentRows(
  tx: Queryable,
  revision: { id: string; articleId: string },
  { authors, topics, related }: Pick<Content, "authors" | "topics" | "related">,
): Promise<void> {
  const revisionId = revision.id;
  await tx.delete(revisionAuthors).where(eq(revisionAuthors.revisionId, revisionId));
  await tx.delete(revisionTopics).where(eq(revisionTopics.revisionId, revisionId));
  await tx.delete(revisionRelated).where(eq(revisionRelated.revisionId, revisionId));
  if (authors.length > 0) {
    await tx
      .insert(revisionAuthors)
      .values(authors.map((authorId, position) => ({ revisionId, position, authorId })));
  }
  if (topics.length > 0) {
    await tx
      .insert(revisionTopics)
      .values(topics.map((topicId, position) => ({ revisionId, position, topicId })));
  }
  if (related.length > 0) {
    await tx.insert(revisionRelated).values(
      related.map(({ articleId, reason }, position) => ({
        revisionId,
        articleId: revision.articleId,
        position,
        relatedArticleId: articleId,
        reason,
      })),
    );
  }
}

export type RevisionRow = typeof revisions.$inferSelect;

/** A revision with its content; undefined for an unknown id. */
export async function readRevision(db: Queryable, id: string) {
  const [row] = await db.select().from(revisions).where(eq(revisions.id, id));
  return row && { row, content: await contentOf(db, row) };
}

async function contentOf(db: Queryable, row: RevisionRow): Promise<Content> {
  const authors = await db
    .select({ id: revisionAuthors.authorId })
    .from(revisionAuthors)
    .where(eq(revisionAuthors.revisionId, row.id))
    .orderBy(asc(revisionAuthors.position));
  const topics = await db
    .select({ id: revisionTopics.topicId })
    .from(revisionTopics)
    .where(eq(revisionTopics.revisionId, row.id))
    .orderBy(asc(revisionTopics.position));
  const related = await db
    .select({ articleId: revisionRelated.relatedArticleId, reason: revisionRelated.reason })
    .from(revisionRelated)
    .where(eq(revisionRelated.revisionId, row.id))
    .orderBy(asc(revisionRelated.position));
  const { title, dek, slug, takeaways, body, sources, language, noindex } = row;
  return {
    ...{ title, dek, slug, takeaways, body, sources, language, noindex },
    hero: row.heroPicture
      ? {
          picture: row.heroPicture,
          alt: row.heroAlt,
          caption: row.heroCaption,
          credit: row.heroCredit,
        }
      : null,
    analysis: {
      heading: row.analysisHeading,
      text: row.analysisText,
      signature: row.analysisSignature,
      label: row.analysisLabel,
    },
    authors: authors.map(({ id }) => id),
    topics: topics.map(({ id }) => id),
    related,
  };
}
