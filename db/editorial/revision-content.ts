import { asc, eq, inArray } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { plainText } from "@/lib/content/plain-text";
import { readingMinutes } from "@/lib/content/reading-time";
import { searchWords } from "@/lib/content/search-words";
import { asRead } from "@/lib/content/support";
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

export type Revision = { row: RevisionRow; content: Content };

/** A revision with its content; undefined for an unknown id. */
export async function readRevision(db: Queryable, id: string): Promise<Revision | undefined> {
  return (await readRevisions(db, [id])).get(id);
}

/** Revisions with their contents, by id. Four queries for any number. */
export async function readRevisions(db: Queryable, ids: string[]): Promise<Map<string, Revision>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select().from(revisions).where(inArray(revisions.id, ids));
  const authors = await db
    .select({ revisionId: revisionAuthors.revisionId, id: revisionAuthors.authorId })
    .from(revisionAuthors)
    .where(inArray(revisionAuthors.revisionId, ids))
    .orderBy(asc(revisionAuthors.position));
  const topics = await db
    .select({ revisionId: revisionTopics.revisionId, id: revisionTopics.topicId })
    .from(revisionTopics)
    .where(inArray(revisionTopics.revisionId, ids))
    .orderBy(asc(revisionTopics.position));
  const related = await db
    .select({
      revisionId: revisionRelated.revisionId,
      articleId: revisionRelated.relatedArticleId,
      reason: revisionRelated.reason,
    })
    .from(revisionRelated)
    .where(inArray(revisionRelated.revisionId, ids))
    .orderBy(asc(revisionRelated.position));
  const parts = { authors: ofEach(authors), topics: ofEach(topics), related: ofEach(related) };
  return new Map(
    rows.map((row) => [
      row.id,
      {
        row,
        content: {
          ...columnsOfContent(row),
          authors: parts.authors(row.id).map(({ id }) => id),
          topics: parts.topics(row.id).map(({ id }) => id),
          related: parts.related(row.id).map(({ articleId, reason }) => ({ articleId, reason })),
        },
      },
    ]),
  );
}

/** Rows by their revision, in the order they came. */
function ofEach<Row extends { revisionId: string }>(rows: Row[]) {
  const byRevision = new Map<string, Row[]>();
  for (const row of rows) {
    const others = byRevision.get(row.revisionId);
    if (others) others.push(row);
    else byRevision.set(row.revisionId, [row]);
  }
  return (revisionId: string) => byRevision.get(revisionId) ?? [];
}

function columnsOfContent(row: RevisionRow): Omit<Content, "authors" | "topics" | "related"> {
  const { title, dek, slug, takeaways, body, sources, language, noindex } = row;
  return {
    ...{ title, dek, slug, body, sources, language, noindex },
    takeaways: asRead(takeaways, body),
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
  };
}
