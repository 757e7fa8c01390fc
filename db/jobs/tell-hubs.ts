import { inArray } from "drizzle-orm";
import type { Queryable } from "../client";
import type { FeedName } from "../published/feed-name";
import { readSettings } from "../published/read-settings";
import { authorTag, latestTag, settingsTag, topicTag } from "../published/tags";
import { authors, topics } from "../schema/taxonomy";
import { queueAll } from "./queue";

/** Seconds; every other server has heard of the publication by then, so whichever the hub asks has it. */
const head = 2;

/**
 * Leaves the jobs to tell each hub of each feed that a publication touches, by the tags that it
 * expires. Belongs in the publication's own transaction.
 */
export async function tellHubs(tx: Queryable, tags: string[]): Promise<void> {
  const { hubs } = (await readSettings(tx)).settings;
  if (hubs.length === 0) return;
  const feeds = await touchedFeeds(tx, tags);
  const jobs = hubs.flatMap((hub) => feeds.map((feed) => ({ hub, feed })));
  await queueAll(tx, "websub", jobs, { after: head });
}

async function touchedFeeds(tx: Queryable, tags: string[]): Promise<FeedName[]> {
  const feeds: FeedName[] = [];
  if (tags.includes(latestTag) || tags.includes(settingsTag)) {
    feeds.push({ of: "publication" }, { of: "editions" });
  } else if (tags.some((tag) => tag.startsWith("edition"))) {
    feeds.push({ of: "editions" });
  }
  const topicIds = idsIn(tags, topicTag(""));
  if (topicIds.length > 0) {
    const rows = await tx
      .select({ slug: topics.slug })
      .from(topics)
      .where(inArray(topics.id, topicIds));
    feeds.push(...rows.map(({ slug }) => ({ of: "topic" as const, slug })));
  }
  const authorIds = idsIn(tags, authorTag(""));
  if (authorIds.length > 0) {
    const rows = await tx
      .select({ slug: authors.slug })
      .from(authors)
      .where(inArray(authors.id, authorIds));
    feeds.push(...rows.map(({ slug }) => ({ of: "author" as const, slug })));
  }
  return feeds;
}

function idsIn(tags: string[], prefix: string): string[] {
  return tags.filter((tag) => tag.startsWith(prefix)).map((tag) => tag.slice(prefix.length));
}
