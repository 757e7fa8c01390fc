import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { monthOf } from "@/lib/content/days";
import type { Queryable } from "../client";
import { listTouchedDays } from "../published/edition-days";
import {
  allSuggestionsTag,
  articleTag,
  authorTag,
  editionDaysTag,
  editionTag,
  latestTag,
  monthTag,
  newerTag,
  slugTag,
  topicsTag,
  topicTag,
} from "../published/tags";
import { listNamed } from "../related/newer";
import { articleSlugs, articles } from "../schema/articles";
import { liveAuthors, liveTopics, publications } from "../schema/publications";
import { relatedSuggestions } from "../schema/related";
import { revisionAuthors, revisionTopics } from "../schema/revision-parts";
import { indexArticles } from "../search/index-articles";
import type { Writing } from "./write-articles";

/**
 * Lists what was written under its topics and authors and in the search index, and tells every
 * server by one publication what its readers shall see anew: lists, and the pages of what was
 * here before. A page that nobody could read yet is in no memory. Gives the tags that expired.
 */
export async function listImported(tx: Queryable, writings: Writing[]): Promise<string[]> {
  const before = writings.flatMap(({ id, version }) => (version === null ? [] : id));
  const live = writings.flatMap(({ id, state }) => (state === "live" ? id : []));
  const left = await unlist(tx, before);
  if (live.length === 0 && left.topicIds.length + left.authorIds.length + before.length === 0)
    return [];
  const withArticles = await listedTopics(tx, writings);
  await list(tx, live);
  await indexArticles(tx, unique([...before, ...live]));
  // Found anew when they are asked for: all at once would take longer than the import.
  await tx.delete(relatedSuggestions);
  const liveNow = writings.filter(({ state }) => state === "live");
  const topicIds = unique([...left.topicIds, ...liveNow.flatMap(({ content }) => content.topics)]);
  const authorIds = unique([
    ...left.authorIds,
    ...liveNow.flatMap(({ content }) => content.authors),
  ]);
  const slugs = before.length
    ? await tx
        .select({ slug: articleSlugs.slug })
        .from(articleSlugs)
        .where(inArray(articleSlugs.articleId, before))
    : [];
  const named = await listNamed(
    tx,
    writings.flatMap(({ state, revisionId, was }) => [
      was?.liveRevisionId ?? null,
      state === "live" ? revisionId : null,
    ]),
  );
  const times = writings.flatMap(({ state, firstPublishedAt, was }) => [
    was?.firstPublishedAt ?? [],
    (state === "live" && firstPublishedAt) || [],
  ]);
  const days = await listTouchedDays(
    tx,
    times.flat().map((time) => new Date(time)),
  );
  const tags = [
    latestTag,
    ...before.map(articleTag),
    ...named.map(newerTag),
    ...slugs.map(({ slug }) => slugTag(slug)),
    ...topicIds.map(topicTag),
    ...authorIds.map(authorTag),
    ...(topicIds.some((id) => !withArticles.has(id)) ? [topicsTag] : []),
    ...days.map(editionTag),
    ...unique(days.map(monthOf)).map(monthTag),
    editionDaysTag,
    allSuggestionsTag,
  ];
  // Hubs are told when the whole file is here, not of each batch.
  await tx.insert(publications).values({ kind: "import", tags });
  return tags;
}

async function unlist(tx: Queryable, ids: string[]) {
  if (ids.length === 0) return { topicIds: [], authorIds: [] };
  const topics = await tx
    .delete(liveTopics)
    .where(inArray(liveTopics.articleId, ids))
    .returning({ id: liveTopics.topicId });
  const authors = await tx
    .delete(liveAuthors)
    .where(inArray(liveAuthors.articleId, ids))
    .returning({ id: liveAuthors.authorId });
  return {
    topicIds: unique(topics.map(({ id }) => id)),
    authorIds: unique(authors.map(({ id }) => id)),
  };
}

/** Which of the topics have live articles apart from what is being written. */
async function listedTopics(tx: Queryable, writings: Writing[]): Promise<Set<string>> {
  const ids = unique(writings.flatMap(({ content }) => content.topics));
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectDistinct({ id: liveTopics.topicId })
    .from(liveTopics)
    .where(inArray(liveTopics.topicId, ids));
  return new Set(rows.map(({ id }) => id));
}

/** The times are copied inside the database, with their microseconds. */
async function list(tx: Queryable, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  const isLive = and(inArray(articles.id, ids), isNotNull(articles.liveRevisionId));
  await tx.insert(liveTopics).select(
    tx
      .select({
        topicId: revisionTopics.topicId,
        articleId: articles.id,
        firstPublishedAt: articles.firstPublishedAt,
      })
      .from(articles)
      .innerJoin(revisionTopics, eq(revisionTopics.revisionId, articles.liveRevisionId))
      .where(isLive),
  );
  await tx.insert(liveAuthors).select(
    tx
      .select({
        authorId: revisionAuthors.authorId,
        articleId: articles.id,
        firstPublishedAt: articles.firstPublishedAt,
      })
      .from(articles)
      .innerJoin(revisionAuthors, eq(revisionAuthors.revisionId, articles.liveRevisionId))
      .where(isLive),
  );
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
