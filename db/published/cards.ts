import { and, eq, inArray, sql } from "drizzle-orm";
import type { Takeaway } from "@/lib/content/content";
import type { ImageAttrs } from "@/lib/content/document";
import type { Focal } from "@/lib/content/focal";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { pictures } from "../schema/pictures";
import { revisionAuthors, revisionTopics } from "../schema/revision-parts";
import { authors, topics } from "../schema/taxonomy";
import { type FileColumns, fileColumns, fileOf } from "./picture-file";

/** A picture where readers see it: the present file, its pixels, and the words with it. */
export type PictureRef = ImageAttrs & {
  /** What is shown until it has loaded, as `makePreview` says it; nothing where it is null or empty. */
  preview: string | null;
  focal: Focal | null;
};

export type Named = { slug: string; name: string };

/** What a list shows of an article. */
export type ArticleCard = {
  id: string;
  slug: string;
  title: string;
  dek: string;
  hero: PictureRef | null;
  /** The main topic. */
  topic: Named | null;
  authors: Named[];
  firstPublishedAt: Date;
  readingMinutes: number;
  takeaways: string[];
  /** A BCP 47 tag; null for the publication's own. */
  language: string | null;
};

/** The cards of live articles, in the order of the given ids; one that is not live is left out. Two queries for any number. */
export async function getCards(db: Queryable, articleIds: string[]): Promise<ArticleCard[]> {
  if (articleIds.length === 0) return [];
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
      revisionId: revisions.id,
      title: revisions.title,
      dek: revisions.dek,
      ...heroColumns,
      takeaways: revisions.takeaways,
      readingMinutes: revisions.readingMinutes,
      language: revisions.language,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .leftJoin(pictures, eq(pictures.id, revisions.heroPicture))
    .where(inArray(articles.id, articleIds));
  const names = await listNames(
    db,
    rows.map((row) => row.revisionId),
  );
  const cards = new Map(
    rows.map((row): [string, ArticleCard] => {
      const { authors = [], topics = [] } = names.get(row.revisionId) ?? {};
      return [
        row.id,
        {
          id: row.id,
          // The constraint articles_live_has_slug_and_date holds that a live article has both.
          slug: row.slug ?? "",
          firstPublishedAt: row.firstPublishedAt ?? new Date(0),
          title: row.title,
          dek: row.dek,
          hero: heroOf(row),
          topic: topics[0] ?? null,
          authors,
          readingMinutes: row.readingMinutes,
          language: row.language,
          takeaways: row.takeaways.map((takeaway: Takeaway) => takeaway.text),
        },
      ];
    }),
  );
  return articleIds.flatMap((id) => cards.get(id) ?? []);
}

/** What `heroOf` reads, of revisions joined with their pictures. */
export const heroColumns = {
  heroPicture: revisions.heroPicture,
  heroAlt: revisions.heroAlt,
  heroCaption: revisions.heroCaption,
  heroCredit: revisions.heroCredit,
  ...fileColumns,
};

type HeroColumns = FileColumns & {
  heroPicture: string | null;
  heroAlt: string;
  heroCaption: string;
  heroCredit: string;
};

export function heroOf(row: HeroColumns): PictureRef | null {
  const file = fileOf(row);
  if (row.heroPicture === null || !file) return null;
  const words = { alt: row.heroAlt, caption: row.heroCaption, credit: row.heroCredit };
  return { ...file, ...words };
}

type NamedWithId = Named & { id: string };
export type Names = { authors: NamedWithId[]; topics: NamedWithId[] };

/** The authors and topics of revisions, in their order, by revision id. */
export async function listNames(db: Queryable, revisionIds: string[]): Promise<Map<string, Names>> {
  const names = new Map(
    revisionIds.map((id): [string, Names] => [id, { authors: [], topics: [] }]),
  );
  if (revisionIds.length === 0) return names;
  const rows = await db
    .select({
      revisionId: revisionAuthors.revisionId,
      kind: sql<"authors" | "topics">`'authors'`,
      position: revisionAuthors.position,
      id: authors.id,
      slug: authors.slug,
      name: authors.name,
    })
    .from(revisionAuthors)
    .innerJoin(authors, eq(authors.id, revisionAuthors.authorId))
    .where(and(inArray(revisionAuthors.revisionId, revisionIds)))
    .unionAll(
      db
        .select({
          revisionId: revisionTopics.revisionId,
          kind: sql<"authors" | "topics">`'topics'`,
          position: revisionTopics.position,
          id: topics.id,
          slug: topics.slug,
          name: topics.name,
        })
        .from(revisionTopics)
        .innerJoin(topics, eq(topics.id, revisionTopics.topicId))
        .where(inArray(revisionTopics.revisionId, revisionIds)),
    );
  for (const { revisionId, kind, id, slug, name } of rows.sort((a, b) => a.position - b.position)) {
    names.get(revisionId)?.[kind].push({ id, slug, name });
  }
  return names;
}
