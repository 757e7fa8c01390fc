import { cacheTag } from "next/cache";
import { database } from "@/db/client";
import { readFeed } from "@/db/published/feed";
import type { FeedName } from "@/db/published/feed-name";
import { kept } from "@/db/published/kept";
import { latestTag } from "@/db/published/tags";
import { env } from "@/lib/environment";
import { feedOf } from "./feed";

/** What a person is shown of a feed; undefined for one of an unknown topic or author. */
export async function getFeedPage(name: FeedName) {
  "use cache";
  const read = await readFeed(database(), name);
  cacheTag(...(read?.tags.slice(0, mostTags) ?? [latestTag]));
  if (!read) return kept(undefined);
  const { title, description, entries } = feedOf(read, env().SITE_URL);
  return kept({
    title,
    description,
    entries: entries.map(({ id, title, url, summary, publishedAt, language }) => ({
      ...{ id, title, summary, publishedAt, language },
      path: new URL(url).pathname,
    })),
  });
}

/** As many as Next takes; the feed's own come first. */
const mostTags = 128;
