import { and, desc, eq, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { Content } from "@/lib/content/content";
import { database, type Queryable } from "../client";
import { articles, namedRevisions, revisions } from "../schema/articles";
import { people } from "../schema/people";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import { readRevision } from "./revision-content";
import { resolve, type Working } from "./working";

const pageSize = 50;

/** One revision of an article's history. */
export type Revision = {
  id: string;
  number: number;
  title: string;
  savedAt: Date;
  /** The name of who saved it; null where they left or nobody did. */
  savedBy: string | null;
  publishedAt: Date | null;
  name: string | null;
  wordsAdded: number;
  wordsRemoved: number;
  isWorking: boolean;
  isLive: boolean;
};

export type RevisionContent = { content: Content } & Pick<
  Working,
  "authors" | "topics" | "related"
>;

/**
 * The revisions of an article, newest first, those before `before` where a number is given, and the
 * number to go on from; undefined for an article that this editor may not open.
 */
export async function listRevisions(
  editor: Editor,
  articleId: string,
  before?: number,
  db: Queryable = database(),
): Promise<{ version: number; revisions: Revision[]; older: number | undefined } | undefined> {
  const article = await getOpened(db, editor, articleId);
  if (!article) return;
  const rows = await db
    .select({
      id: revisions.id,
      number: revisions.number,
      title: revisions.title,
      savedAt: revisions.savedAt,
      savedBy: people.name,
      publishedAt: revisions.publishedAt,
      name: namedRevisions.name,
      wordsAdded: revisions.wordsAdded,
      wordsRemoved: revisions.wordsRemoved,
      isWorking: sql<boolean>`${revisions.id} = ${article.workingRevisionId}`,
      isLive: sql<boolean>`coalesce(${revisions.id} = ${article.liveRevisionId}::uuid, false)`,
    })
    .from(revisions)
    .leftJoin(people, eq(people.id, revisions.savedBy))
    .leftJoin(namedRevisions, eq(namedRevisions.revisionId, revisions.id))
    .where(
      and(
        eq(revisions.articleId, articleId),
        before === undefined ? undefined : lt(revisions.number, before),
      ),
    )
    .orderBy(desc(revisions.number))
    .limit(pageSize + 1);
  const listed = rows.slice(0, pageSize);
  const { version } = article;
  const older = rows.length > pageSize ? listed.at(-1)?.number : undefined;
  return { version, revisions: listed, older };
}

/** A revision's whole content, with what its ids stand for; undefined for one that is no longer kept or not to be opened. */
export async function getRevision(
  editor: Editor,
  articleId: string,
  number: number,
  db: Queryable = database(),
): Promise<RevisionContent | undefined> {
  if (!(await getOpened(db, editor, articleId))) return;
  const [row] = await db
    .select({ id: revisions.id })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
  const revision = row && (await readRevision(db, row.id));
  if (!revision) return;
  const { content } = revision;
  return { content, ...(await resolve(db, content)) };
}

async function getOpened(db: Queryable, editor: Editor, id: string) {
  if (!z.uuid().safeParse(id).success) return;
  const [article] = await db
    .select({
      version: articles.version,
      workingRevisionId: articles.workingRevisionId,
      liveRevisionId: articles.liveRevisionId,
    })
    .from(articles)
    .where(and(eq(articles.id, id), mayOpen(editor)));
  return article;
}
