import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Settings } from "@/lib/content/settings";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import { listNames } from "./cards";
import { type EditionRead, listFeedEditions } from "./feed-editions";
import type { FeedName } from "./feed-name";
import { getPresentSlug } from "./former-slugs";
import { getLastChange } from "./last-change";
import { wasLive } from "./live-names";
import { readSettings } from "./read-settings";
import { authorTag, latestTag, settingsTag, topicTag } from "./tags";
import { listRevisionsAsRead, type PublishedArticle, type Standing } from "./whole-article";

const feedLength = 30;

/** What a feed tells. Nothing in it changes unless something is published. */
export type FeedRead = {
  settings: Settings;
  about: FeedAbout;
  /** When it last changed; undefined if nothing was ever published in it. */
  updatedAt: Date | undefined;
  /** What expires it. */
  tags: string[];
} & (
  | { kind: "articles"; articles: PublishedArticle[] }
  | { kind: "editions"; editions: EditionRead[] }
);

/** Whose news it is, with what they are called. */
export type FeedAbout =
  | { of: "publication" }
  | { of: "editions" }
  | { of: "topic"; id: string; slug: string; name: string; about: string }
  | { of: "author"; id: string; slug: string; name: string; about: string };

/** A feed with its newest articles whole, or its newest days; undefined for an unknown topic or author. */
export async function readFeed(db: Queryable, name: FeedName): Promise<FeedRead | undefined> {
  const about = await getAbout(db, name);
  if (!about) return;
  const { settings } = await readSettings(db);
  const own = [settingsTag, tagOf(about)];
  if (about.of === "editions") {
    const editions = await listFeedEditions(db, settings.timeZone);
    const changedAt = await getLastChange(db, own, []);
    const updatedAt = newest(changedAt, editions);
    return { kind: "editions", editions, about, settings, updatedAt, tags: own };
  }
  const whole = await listRevisionsAsRead(db, await listNewest(db, about));
  const shown = await namesIn(db, whole);
  const changedAt = await getLastChange(db, own, shown);
  const updatedAt = newest(
    changedAt,
    whole.map(({ publishedAt }) => ({ updatedAt: publishedAt })),
  );
  const tags = [...new Set([...own, ...shown])];
  return { kind: "articles", articles: whole, about, settings, updatedAt, tags };
}

/** A publication is dated when its transaction begins, an article within it: a feed is no older than its entries. */
function newest(changedAt: Date | undefined, entries: { updatedAt: Date }[]): Date | undefined {
  const times = [changedAt, ...entries.map(({ updatedAt }) => updatedAt)];
  const known = times.filter((time) => time !== undefined).map(Number);
  return known.length > 0 ? new Date(Math.max(...known)) : undefined;
}

async function getAbout(db: Queryable, name: FeedName): Promise<FeedAbout | undefined> {
  if (name.of === "publication" || name.of === "editions") return name;
  const table = name.of === "topic" ? topics : authors;
  const about = name.of === "topic" ? topics.description : authors.about;
  const [row] = await db
    .select({ id: table.id, slug: table.slug, name: table.name, about })
    .from(table)
    .where(and(eq(table.slug, name.slug), wasLive(db, name.of)));
  if (row) return { of: name.of, ...row };
  // Programs go on asking at the address that they know.
  const slug = await getPresentSlug(db, name.of, name.slug);
  return slug === undefined ? undefined : getAbout(db, { of: name.of, slug });
}

function tagOf(about: FeedAbout): string {
  if (about.of === "topic") return topicTag(about.id);
  if (about.of === "author") return authorTag(about.id);
  return latestTag;
}

async function listNewest(db: Queryable, about: FeedAbout): Promise<Standing[]> {
  const columns = {
    revisionId: revisions.id,
    slug: articles.slug,
    firstPublishedAt: articles.firstPublishedAt,
    publishedAt: revisions.publishedAt,
  };
  const live = () =>
    db
      .select(columns)
      .from(articles)
      .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId));
  // A live article has a slug and dates: the constraints say so.
  if (about.of === "topic") {
    return (await live()
      .innerJoin(liveTopics, eq(liveTopics.articleId, articles.id))
      .where(eq(liveTopics.topicId, about.id))
      .orderBy(desc(liveTopics.firstPublishedAt), desc(liveTopics.articleId))
      .limit(feedLength)) as Standing[];
  }
  if (about.of === "author") {
    return (await live()
      .innerJoin(liveAuthors, eq(liveAuthors.articleId, articles.id))
      .where(eq(liveAuthors.authorId, about.id))
      .orderBy(desc(liveAuthors.firstPublishedAt), desc(liveAuthors.articleId))
      .limit(feedLength)) as Standing[];
  }
  return (await live()
    .where(isNotNull(articles.liveRevisionId))
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(feedLength)) as Standing[];
}

/** The tags of the topics and authors that stand in the articles by name. */
async function namesIn(db: Queryable, shown: PublishedArticle[]): Promise<string[]> {
  const names = await listNames(
    db,
    shown.map(({ revisionId }) => revisionId),
  );
  const tags = [...names.values()].flatMap(({ topics, authors }) => [
    ...topics.map(({ id }) => topicTag(id)),
    ...authors.map(({ id }) => authorTag(id)),
  ]);
  return [...new Set(tags)];
}
