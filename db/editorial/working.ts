import { and, eq, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import type { StopField } from "@/lib/content/checks/stop";
import { missing } from "@/lib/content/checks/stops";
import type { Content } from "@/lib/content/content";
import { picturesOf } from "@/lib/content/pictures-of";
import { database, type Queryable } from "../client";
import { type ArticleState, articles, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { pictures } from "../schema/pictures";
import { authors, topics } from "../schema/taxonomy";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import { readRevisions } from "./revision-content";

/** An article as the desk opens it. */
export type Working = {
  id: string;
  /** What a save or a publication names as its base. */
  version: number;
  state: ArticleState;
  content: Content;
  /** Pixels of the pictures that the content shows, by picture id. */
  pictures: Record<string, { width: number; height: number }>;
  /** The public address, if it was ever published. */
  liveSlug: string | null;
  firstPublishedAt: Date | null;
  /** What its readers do without, and is therefore not asked of a correction. */
  excused: StopField[];
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
      state: articles.state,
      workingRevisionId: articles.workingRevisionId,
      liveRevisionId: articles.liveRevisionId,
      liveSlug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
      savedAt: articles.updatedAt,
      savedBy: people.name,
      savedById: articles.updatedBy,
    })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(and(eq(articles.id, id), mayOpen(editor)));
  if (!article) return;
  const { workingRevisionId, liveRevisionId, ...about } = article;
  const read = await readRevisions(db, [workingRevisionId, liveRevisionId ?? workingRevisionId]);
  const revision = read.get(workingRevisionId);
  if (!revision) throw new Error(`article ${id} has no working revision`);
  const { content } = revision;
  const live = liveRevisionId && read.get(liveRevisionId);
  const excused = live ? missing(live.content) : [];
  return { ...about, content, excused, ...(await resolve(db, content)) };
}

/** The revision that readers see, or saw last: what comes after it is for its own editors. */
const lastSeen = sql`coalesce(${articles.liveRevisionId}, (
  select r.id from revisions r where r.article_id = ${articles.id} and r.published_at is not null
  order by r.published_at desc limit 1))`;

/** What the ids in a content stand for. */
export async function resolve(db: Queryable, content: Content) {
  const shown = picturesOf(content);
  const sizes = shown.length
    ? await db
        .select({ id: pictures.id, width: pictures.width, height: pictures.height })
        .from(pictures)
        .where(inArray(pictures.id, shown))
    : [];
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
    pictures: Object.fromEntries(sizes.map(({ id, width, height }) => [id, { width, height }])),
    authors: inOrder(content.authors, byline),
    topics: inOrder(content.topics, filed),
    related: inOrder(relatedIds, related),
  };
}

function inOrder<Row extends { id: string }>(ids: string[], rows: Row[]): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
