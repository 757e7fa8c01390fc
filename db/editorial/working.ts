import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { Content } from "@/lib/content/content";
import { picturesOf } from "@/lib/content/pictures-of";
import { database, type Queryable } from "../client";
import { getFiles, type PictureFile } from "../published/picture-file";
import { articles, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { authors, topics } from "../schema/taxonomy";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import { readRevision } from "./revision-content";
import { getStanding, type Standing } from "./standing";

/** An article as the desk opens it. */
export type Working = Standing & {
  id: string;
  /** What a save or a publication names as its base. */
  version: number;
  content: Content;
  /** The present files of the pictures that the content shows, by picture id. */
  pictures: Record<string, PictureFile>;
  savedAt: Date;
  /** The name of who saved last. */
  savedBy: string | null;
  savedById: string | null;
  authors: { id: string; name: string }[];
  topics: { id: string; name: string }[];
  related: { id: string; title: string; slug: string | null }[];
};

/** The working revision; undefined for an unknown article or one that this editor may not open. */
export async function getWorking(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<Working | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  const [article] = await db
    .select({
      id: articles.id,
      version: articles.version,
      workingRevisionId: articles.workingRevisionId,
      savedAt: articles.updatedAt,
      savedBy: people.name,
      savedById: articles.updatedBy,
    })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(and(eq(articles.id, id), mayOpen(editor)));
  if (!article) return;
  const { workingRevisionId, ...about } = article;
  const revision = await readRevision(db, workingRevisionId);
  if (!revision) throw new Error(`article ${id} has no working revision`);
  const { content } = revision;
  const standing = await getStanding(editor, id, db);
  return standing && { ...standing, ...about, content, ...(await resolve(db, content)) };
}

/** The revision that readers see, or saw last: what comes after it is for its own editors. */
const lastSeen = sql`coalesce(${articles.liveRevisionId}, (
  select r.id from revisions r where r.article_id = ${articles.id} and r.published_at is not null
  order by r.published_at desc limit 1))`;

/** What the ids in a content stand for. */
export async function resolve(db: Queryable, content: Content) {
  const files = await getFiles(db, picturesOf(content));
  const byline = content.authors.length
    ? await db
        .select({ id: authors.id, name: authors.name })
        .from(authors)
        .where(inArray(authors.id, content.authors))
    : [];
  const filed = content.topics.length
    ? await db
        .select({ id: topics.id, name: topics.name })
        .from(topics)
        .where(inArray(topics.id, content.topics))
    : [];
  const relatedIds = content.related.map(({ articleId }) => articleId);
  const related = relatedIds.length
    ? await db
        .select({ id: articles.id, title: revisions.title, slug: articles.slug })
        .from(articles)
        .innerJoin(revisions, eq(revisions.id, lastSeen))
        .where(inArray(articles.id, relatedIds))
    : [];
  return {
    pictures: Object.fromEntries(files),
    authors: inOrder(content.authors, byline),
    topics: inOrder(content.topics, filed),
    related: inOrder(relatedIds, related),
  };
}

function inOrder<Row extends { id: string }>(ids: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
