import { and, eq, isNotNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { database, type Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import type { Editor } from "./editor";
import { matches } from "./list-articles";

export type Relatable = { id: string; title: string; slug: string; firstPublishedAt: Date };

const most = 10;

/** Live articles other than this one that have words beginning so, newest first; the newest of all where no word is given. */
export async function findRelatable(
  _editor: Editor,
  articleId: string,
  words: string,
  db: Queryable = database(),
): Promise<Relatable[]> {
  if (!z.uuid().safeParse(articleId).success) return [];
  const rows = await db
    .select({
      id: articles.id,
      title: revisions.title,
      slug: articles.slug,
      firstPublishedAt: articles.firstPublishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(and(isNotNull(articles.liveRevisionId), ne(articles.id, articleId), matches(words)))
    .orderBy(sql`${articles.firstPublishedAt} desc, ${articles.id} desc`)
    .limit(most);
  return rows as Relatable[];
}
