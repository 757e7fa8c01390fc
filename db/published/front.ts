import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { automaticFront, FrontArrangement } from "@/lib/content/arrangements";
import { database, type Queryable } from "../client";
import { arrangements } from "../schema/arrangements";
import { articles } from "../schema/articles";
import { liveTopics } from "../schema/publications";
import { revisionTopics } from "../schema/revision-parts";
import { topics } from "../schema/taxonomy";
import { type ArticleCard, getCards, type Named } from "./cards";
import { type Candidate, composeFront, contiguous } from "./compose-front";
import { frontTag, latestTag, namesTag, topicTag } from "./tags";

/** The front page as it is read; no article is in it twice. */
export type FrontPage = {
  lead: ArticleCard | undefined;
  /** In the editors' order; the latest where they chose none. */
  topStories: ArticleCard[];
  sections: TopicSection[];
  latest: ArticleCard[];
  /** When the newest article was published, wherever it stands: the date of the page. */
  newestAt: Date | undefined;
  /** The article after which `/latest` goes on, if there is more. */
  older: string | undefined;
};

export type TopicSection = { topic: Named; isPinned: boolean; articles: ArticleCard[] };

export const frontName = "front page";

export async function getFrontPage(): Promise<FrontPage> {
  "use cache";
  cacheTag(frontTag, latestTag, namesTag);
  cacheLife("max");
  const arrangement = await readLiveFront(database());
  // A pinned topic may have another name or none.
  cacheTag(...arrangement.topics.map(topicTag));
  return readFront(database(), arrangement);
}

/** What is arranged for readers now. */
export async function readLiveFront(db: Queryable): Promise<FrontArrangement> {
  const [row] = await db
    .select({ live: arrangements.live })
    .from(arrangements)
    .where(eq(arrangements.name, frontName));
  return row?.live ? FrontArrangement.parse(row.live) : automaticFront;
}

/** How many of the newest are looked at for topics with news. */
const recent = 60;

/** The front page under an arrangement, published or not. Its queries are as many whatever there is to read, and each is bounded. */
export async function readFront(db: Queryable, arrangement: FrontArrangement): Promise<FrontPage> {
  const newest = await listNewest(db);
  const composed = composeFront(arrangement, {
    live: await listLive(db, arrangement.stories),
    newest,
    ofTopic: await listOfTopics(db, arrangement.topics),
  });
  const { stories, sections, latest } = composed;
  const shown = [...stories, ...sections.flatMap(({ articleIds }) => articleIds), ...latest];
  const first = newest[0]?.id;
  const cards = await getCards(db, first ? [...new Set([...shown, first])] : shown);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const cardsOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const names = await listNames(
    db,
    sections.map(({ topicId }) => topicId),
  );
  const [lead, ...topStories] = cardsOf(stories);
  return {
    lead,
    topStories,
    sections: sections.flatMap(({ topicId, isPinned, articleIds }) => {
      const topic = names.get(topicId);
      return topic ? { topic, isPinned, articles: cardsOf(articleIds) } : [];
    }),
    latest: cardsOf(latest),
    newestAt: first ? byId.get(first)?.firstPublishedAt : undefined,
    older: newest.length > contiguous ? newest[contiguous - 1]?.id : undefined,
  };
}

async function listNewest(db: Queryable): Promise<Candidate[]> {
  return db
    .select({ id: articles.id, topicId: revisionTopics.topicId })
    .from(articles)
    .leftJoin(revisionTopics, isMainTopic)
    .where(isNotNull(articles.liveRevisionId))
    .orderBy(sql`${articles.firstPublishedAt} desc, ${articles.id} desc`)
    .limit(recent);
}

async function listLive(db: Queryable, stories: (string | null)[]): Promise<Set<string>> {
  const ids = stories.filter((id) => id !== null);
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .where(and(inArray(articles.id, ids), isNotNull(articles.liveRevisionId)));
  return new Set(rows.map(({ id }) => id));
}

const isMainTopic = and(
  eq(revisionTopics.revisionId, articles.liveRevisionId),
  eq(revisionTopics.position, 0),
);

/** The newest articles of each topic: more than a section shows, since some stand above. */
async function listOfTopics(db: Queryable, topicIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const topicId of topicIds) {
    const rows = await db
      .select({ id: liveTopics.articleId })
      .from(liveTopics)
      .where(eq(liveTopics.topicId, topicId))
      .orderBy(sql`${liveTopics.firstPublishedAt} desc, ${liveTopics.articleId} desc`)
      .limit(contiguous);
    found.set(
      topicId,
      rows.map(({ id }) => id),
    );
  }
  return found;
}

async function listNames(db: Queryable, topicIds: string[]): Promise<Map<string, Named>> {
  if (topicIds.length === 0) return new Map();
  const rows = await db
    .select({ id: topics.id, slug: topics.slug, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, topicIds));
  return new Map(rows.map(({ id, slug, name }) => [id, { slug, name }]));
}
