import { inArray, sql } from "drizzle-orm";
import { dayOf } from "@/lib/content/days";
import type { Queryable } from "../client";
import { readSettings } from "../published/read-settings";
import {
  articleTag,
  authorTag,
  editionTag,
  latestTag,
  settingsTag,
  topicTag,
} from "../published/tags";
import { articles } from "../schema/articles";
import { liveAuthors, liveTopics } from "../schema/publications";
import { usesOf } from "./seen-pictures";
import { getSettingsPictures } from "./settings-pictures";

/** Past so many articles every page is expired instead of each of theirs. */
const mostArticles = 200;

/** The tags of all that readers see of a picture: none where they do not see it. */
export async function shownTags(tx: Queryable, picture: string): Promise<string[]> {
  const { rows: live } = await tx.execute<{ id: string }>(sql`
    select distinct a.id from ${usesOf(sql`${picture}`)} and a.live_revision_id = r.revision_id
    limit ${mostArticles + 1}`);
  const { rows: authors } = await tx.execute<{ id: string }>(
    sql`select id from authors where portrait = ${picture} order by id limit ${mostArticles}`,
  );
  const portrayed = authors.map(({ id }) => authorTag(id));
  const everywhere = (await getSettingsPictures(tx)).includes(picture);
  if (everywhere || live.length > mostArticles) return [settingsTag, latestTag, ...portrayed];
  const ids = live.map(({ id }) => id);
  return [...new Set([...portrayed, ...(await tagsOfArticles(tx, ids))])];
}

async function tagsOfArticles(tx: Queryable, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const topics = await tx
    .selectDistinct({ id: liveTopics.topicId })
    .from(liveTopics)
    .where(inArray(liveTopics.articleId, ids));
  const authors = await tx
    .selectDistinct({ id: liveAuthors.authorId })
    .from(liveAuthors)
    .where(inArray(liveAuthors.articleId, ids));
  const times = await tx
    .select({ at: articles.firstPublishedAt })
    .from(articles)
    .where(inArray(articles.id, ids));
  const { timeZone } = (await readSettings(tx)).settings;
  return [
    latestTag,
    ...ids.map(articleTag),
    ...topics.map(({ id }) => topicTag(id)),
    ...authors.map(({ id }) => authorTag(id)),
    ...times.flatMap(({ at }) => (at ? editionTag(dayOf(at, timeZone)) : [])),
  ];
}
