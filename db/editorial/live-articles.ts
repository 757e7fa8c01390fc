import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { revisionTopics } from "../schema/revision-parts";
import { topics } from "../schema/taxonomy";
import type { Editor } from "./editor";
import { matches } from "./list-articles";

/** What the desk says of an article that is arranged, or could be. */
export type DeskArticle = {
  id: string;
  title: string;
  slug: string | null;
  topic: string | null;
  firstPublishedAt: Date | null;
  isLive: boolean;
};

const most = 12;

/** Live articles that have words beginning so, newest first; the newest of all where no word is given. */
export async function findLive(
  _editor: Editor,
  words: string,
  db: Queryable = database(),
): Promise<DeskArticle[]> {
  return select(db)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .leftJoin(revisionTopics, isMainTopic)
    .leftJoin(topics, eq(topics.id, revisionTopics.topicId))
    .where(and(isNotNull(articles.liveRevisionId), matches(words)))
    .orderBy(sql`${articles.firstPublishedAt} desc, ${articles.id} desc`)
    .limit(most);
}

/** The articles of some ids, live or withdrawn, in no order. */
export async function listDeskArticles(
  _editor: Editor,
  ids: string[],
  db: Queryable = database(),
): Promise<DeskArticle[]> {
  if (ids.length === 0) return [];
  return select(db)
    .innerJoin(
      revisions,
      eq(revisions.id, sql`coalesce(${articles.liveRevisionId}, ${articles.workingRevisionId})`),
    )
    .leftJoin(revisionTopics, isMainTopic)
    .leftJoin(topics, eq(topics.id, revisionTopics.topicId))
    .where(inArray(articles.id, ids));
}

const isMainTopic = and(
  eq(revisionTopics.revisionId, revisions.id),
  eq(revisionTopics.position, 0),
);

const select = (db: Queryable) =>
  db
    .select({
      id: articles.id,
      title: revisions.title,
      slug: articles.slug,
      topic: topics.name,
      firstPublishedAt: articles.firstPublishedAt,
      isLive: sql<boolean>`${articles.liveRevisionId} is not null`,
    })
    .from(articles);
