import { asc, eq, inArray } from "drizzle-orm";
import type { RelatedReason, Source, Takeaway } from "@/lib/content/content";
import type { Doc } from "@/lib/content/document";
import type { Queryable } from "../client";
import { revisions } from "../schema/articles";
import { pictures } from "../schema/pictures";
import { revisionRelated } from "../schema/revision-parts";
import {
  type ArticleCard,
  getCards,
  heroColumns,
  heroOf,
  listNames,
  type Named,
  type PictureRef,
} from "./cards";
import { getFilesIn, previewsIn, withFiles } from "./picture-file";

/** Everything that a reader sees of an article. */
export type PublishedArticle = {
  id: string;
  revisionId: string;
  slug: string;
  title: string;
  dek: string;
  hero: PictureRef | null;
  takeaways: Takeaway[];
  analysis: { heading: string; text: Doc; signature: string; label: string };
  body: Doc;
  /** The previews of the body's pictures, by their files. */
  previews: Record<string, string>;
  sources: Source[];
  authors: Named[];
  /** The main topic first. */
  topics: Named[];
  related: RelatedArticle[];
  /** Whether an editor chose the related ones, or they were found. */
  relatedAre: "chosen" | "suggested";
  /** Articles that came after and name this one as their background or as what they update. */
  newer: ArticleCard[];
  firstPublishedAt: Date;
  /** When this revision went live. */
  publishedAt: Date;
  readingMinutes: number;
  /** A BCP 47 tag; null for the publication's own. */
  language: string | null;
  noindex: boolean;
};

export type RelatedArticle = ArticleCard & { reason: RelatedReason | null };

/** A revision, with what its article's row says of it. */
export type Standing = {
  revisionId: string;
  slug: string;
  firstPublishedAt: Date;
  publishedAt: Date;
};

/** A revision as its reader sees it, live or not; related articles that are not live are left out. */
export async function getRevisionAsRead(
  db: Queryable,
  standing: Standing,
): Promise<PublishedArticle | undefined> {
  const [article] = await listRevisionsAsRead(db, [standing]);
  return article && { ...article, related: await listRelated(db, standing.revisionId) };
}

/** Several such revisions in the order given, without their related articles. Three queries for any number. */
export async function listRevisionsAsRead(
  db: Queryable,
  standings: Standing[],
): Promise<PublishedArticle[]> {
  const ids = standings.map(({ revisionId }) => revisionId);
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      revisionId: revisions.id,
      id: revisions.articleId,
      title: revisions.title,
      dek: revisions.dek,
      ...heroColumns,
      takeaways: revisions.takeaways,
      heading: revisions.analysisHeading,
      text: revisions.analysisText,
      signature: revisions.analysisSignature,
      label: revisions.analysisLabel,
      body: revisions.body,
      sources: revisions.sources,
      readingMinutes: revisions.readingMinutes,
      language: revisions.language,
      noindex: revisions.noindex,
    })
    .from(revisions)
    .leftJoin(pictures, eq(pictures.id, revisions.heroPicture))
    .where(inArray(revisions.id, ids));
  const names = await listNames(db, ids);
  const files = await getFilesIn(
    db,
    rows.map(({ body }) => body),
  );
  const byRevision = new Map(rows.map((row) => [row.revisionId, row]));
  return standings.flatMap((standing) => {
    const row = byRevision.get(standing.revisionId);
    if (!row) return [];
    const { id, title, dek, heading, text, signature, label } = row;
    const body = withFiles(row.body, files);
    const { takeaways, sources, readingMinutes, language, noindex } = row;
    return {
      ...standing,
      ...{ id, title, dek, takeaways, body, sources, readingMinutes },
      ...{ language, noindex },
      hero: heroOf(row),
      previews: previewsIn(row.body, files),
      analysis: { heading, text, signature, label },
      authors: names.get(standing.revisionId)?.authors ?? [],
      topics: names.get(standing.revisionId)?.topics ?? [],
      related: [],
      relatedAre: "chosen" as const,
      newer: [],
    };
  });
}

async function listRelated(db: Queryable, revisionId: string): Promise<RelatedArticle[]> {
  const chosen = await db
    .select({ id: revisionRelated.relatedArticleId, reason: revisionRelated.reason })
    .from(revisionRelated)
    .where(eq(revisionRelated.revisionId, revisionId))
    .orderBy(asc(revisionRelated.position));
  const cards = await getCards(
    db,
    chosen.map(({ id }) => id),
  );
  const reasons = new Map(chosen.map(({ id, reason }) => [id, reason]));
  return cards.map((card) => ({ ...card, reason: reasons.get(card.id) ?? null }));
}
