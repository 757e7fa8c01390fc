import { asc, eq, exists } from "drizzle-orm";
import { cacheLife, cacheTag } from "next/cache";
import { isSlug } from "@/lib/content/slug";
import { database } from "../client";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import type { Named } from "./cards";
import { kept } from "./kept";
import { authorTag, latestTag, topicsTag, topicTag } from "./tags";

/** A topic by its address. */
export async function getTopic(slug: string) {
  "use cache";
  if (!isSlug(slug)) return kept(undefined);
  const [topic] = await database()
    .select({
      id: topics.id,
      slug: topics.slug,
      name: topics.name,
      description: topics.description,
    })
    .from(topics)
    .where(eq(topics.slug, slug));
  cacheTag(topic ? topicTag(topic.id) : latestTag);
  return kept(topic);
}

/** An author by their address. */
export async function getAuthor(slug: string) {
  "use cache";
  if (!isSlug(slug)) return kept(undefined);
  const [author] = await database()
    .select({ id: authors.id, slug: authors.slug, name: authors.name, about: authors.about })
    .from(authors)
    .where(eq(authors.slug, slug));
  cacheTag(author ? authorTag(author.id) : latestTag);
  return kept(author);
}

const most = 1_000;

/** The topics that have live articles, by name. */
export async function listTopics(): Promise<Named[]> {
  "use cache";
  // Not `latestTag`: this stands on every page, and one publication shall not expire them all.
  cacheTag(topicsTag);
  cacheLife("max");
  const db = database();
  return db
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(
      exists(
        db
          .select({ id: liveTopics.topicId })
          .from(liveTopics)
          .where(eq(liveTopics.topicId, topics.id)),
      ),
    )
    .orderBy(asc(topics.name))
    .limit(most);
}

/** The authors who have live articles, by name. */
export async function listAuthors(): Promise<Named[]> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  const db = database();
  return db
    .select({ slug: authors.slug, name: authors.name })
    .from(authors)
    .where(
      exists(
        db
          .select({ id: liveAuthors.authorId })
          .from(liveAuthors)
          .where(eq(liveAuthors.authorId, authors.id)),
      ),
    )
    .orderBy(asc(authors.name))
    .limit(most);
}
