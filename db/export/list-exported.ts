import { asc, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Content } from "@/lib/content/content";
import { picturesOf } from "@/lib/content/pictures-of";
import type { Queryable } from "../client";
import { readRevisions } from "../editorial/revision-content";
import { utc } from "../import/known";
import type { Named } from "../published/cards";
import { getFiles, type PictureFile, withFiles } from "../published/picture-file";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { authors, topics } from "../schema/taxonomy";

/** An article as it is told elsewhere: names in place of ids that mean nothing there. */
export type Exported = {
  id: string;
  state: "live" | "draft" | "unpublished";
  content: Content;
  /** Addresses that lead to the one it has. */
  formerSlugs: string[];
  authors: Named[];
  topics: Named[];
  relatedSlugs: (string | null)[];
  /** ISO 8601 in UTC, to the microsecond. */
  published: string | null;
  updated: string;
};

export type Cursor = { at: string | null; id: string };

type Page = { all: boolean; after?: Cursor | undefined; size?: number };

/** Live articles, the oldest first, then with `all` the others; those after the cursor, and the next cursor while there are more. */
export async function listExported(
  db: Queryable,
  { all, after, size = 200 }: Page,
): Promise<{ articles: Exported[]; next: Cursor | undefined }> {
  const byTime = [asc(articles.firstPublishedAt), asc(articles.id)];
  const live = after?.at !== null ? await listRows(db, isLiveAfter(after), byTime, size) : [];
  const rest = live.length < size && all;
  const others = rest ? await listRows(db, isOtherAfter(after), [asc(articles.id)], size) : [];
  const rows = [...live, ...others].slice(0, size);
  const last = rows.at(-1);
  const next = last && { at: last.live ? last.published : null, id: last.id };
  return { articles: await whole(db, rows), next: rows.length === size ? next : undefined };
}

function isLiveAfter(after: Cursor | undefined): SQL {
  const isLive = isNotNull(articles.liveRevisionId);
  return after
    ? sql`${isLive} and (${articles.firstPublishedAt}, ${articles.id}) > (${after.at}::timestamptz, ${after.id}::uuid)`
    : isLive;
}

function isOtherAfter(after: Cursor | undefined): SQL {
  const isOther = isNull(articles.liveRevisionId);
  return after && after.at === null ? sql`${isOther} and ${gt(articles.id, after.id)}` : isOther;
}

function listRows(db: Queryable, condition: SQL, order: SQL[], size: number) {
  return db
    .select({
      id: articles.id,
      slug: articles.slug,
      live: articles.liveRevisionId,
      revisionId: sql<string>`coalesce(${articles.liveRevisionId}, ${articles.workingRevisionId})`,
      published: utc(articles.firstPublishedAt),
      revised: utc(revisions.publishedAt),
      saved: utc(articles.updatedAt),
    })
    .from(articles)
    .innerJoin(
      revisions,
      eq(revisions.id, sql`coalesce(${articles.liveRevisionId}, ${articles.workingRevisionId})`),
    )
    .where(condition)
    .orderBy(...order)
    .limit(size);
}

type Row = Awaited<ReturnType<typeof listRows>>[number];

async function whole(db: Queryable, rows: Row[]): Promise<Exported[]> {
  if (rows.length === 0) return [];
  const contents = await readRevisions(
    db,
    rows.map(({ revisionId }) => revisionId),
  );
  const all = [...contents.values()].map(({ content }) => content);
  const files = await getFiles(db, all.flatMap(picturesOf));
  const authorNames = await namesOf(
    db,
    authors,
    all.flatMap((content) => content.authors),
  );
  const topicNames = await namesOf(
    db,
    topics,
    all.flatMap((content) => content.topics),
  );
  const related = all.flatMap((content) => content.related.map(({ articleId }) => articleId));
  const current = await slugsOf(db, related);
  const held = await db
    .select({ slug: articleSlugs.slug, articleId: articleSlugs.articleId })
    .from(articleSlugs)
    .where(
      inArray(
        articleSlugs.articleId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(articleSlugs.createdAt), asc(articleSlugs.slug));
  return rows.flatMap((row) => {
    const content = contents.get(row.revisionId)?.content;
    if (!content) return [];
    return {
      id: row.id,
      state: row.live ? "live" : row.published ? "unpublished" : "draft",
      content: { ...showing(content, files), slug: row.slug ?? content.slug },
      formerSlugs: held.flatMap(({ slug, articleId }) =>
        articleId === row.id && slug !== (row.slug ?? content.slug) ? slug : [],
      ),
      authors: content.authors.flatMap((id) => authorNames.get(id) ?? []),
      topics: content.topics.flatMap((id) => topicNames.get(id) ?? []),
      relatedSlugs: content.related.map(({ articleId }) => current.get(articleId) ?? null),
      published: row.published,
      updated: row.revised ?? row.saved ?? "",
    };
  });
}

/** The content with the present files of its pictures. */
function showing(content: Content, files: Map<string, PictureFile>): Content {
  const { hero, body } = content;
  const picture = hero && files.get(hero.picture)?.picture;
  return {
    ...content,
    hero: hero && picture ? { ...hero, picture } : hero,
    body: withFiles(body, files),
  };
}

async function namesOf(db: Queryable, table: typeof authors | typeof topics, ids: string[]) {
  if (ids.length === 0) return new Map<string, Named>();
  const rows = await db
    .select({ id: table.id, slug: table.slug, name: table.name })
    .from(table)
    .where(inArray(table.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]));
}

async function slugsOf(db: Queryable, ids: string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: articles.id, slug: articles.slug })
    .from(articles)
    .where(inArray(articles.id, [...new Set(ids)]));
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
