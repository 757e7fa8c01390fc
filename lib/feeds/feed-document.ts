import { createHash } from "node:crypto";
import type { Queryable } from "@/db/client";
import { readFeed } from "@/db/published/feed";
import { atom } from "./atom";
import { type Feed, feedOf } from "./feed";
import { type FeedAddress, type FeedFormat, feedPath } from "./feed-paths";
import { jsonFeed } from "./json-feed";
import { rss } from "./rss";

/** A feed ready to be sent. */
export type FeedDocument = {
  body: Buffer;
  /** Weak: it names what is said, however it is compressed. */
  etag: string;
  lastModified: Date | undefined;
  /** For the header Link. */
  links: { href: string; rel: "self" | "hub" }[];
  /** What expires it. */
  tags: string[];
};

const writers: Record<FeedFormat, (feed: Feed, self: string) => string> = {
  rss,
  atom,
  json: jsonFeed,
};

/** Undefined for a feed of an unknown topic or author. `site` is the address of the publication. */
export async function makeFeedDocument(
  db: Queryable,
  { name, format }: FeedAddress,
  site: string,
): Promise<FeedDocument | undefined> {
  const read = await readFeed(db, name);
  if (!read) return;
  const self = new URL(feedPath(name, format), site).href;
  const feed = feedOf(read, site);
  const body = Buffer.from(writers[format](feed, self));
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return {
    body,
    etag: `W/"${hash}"`,
    lastModified: read.updatedAt,
    links: [
      { href: self, rel: "self" },
      ...feed.hubs.map((href) => ({ href, rel: "hub" as const })),
    ],
    tags: read.tags,
  };
}
