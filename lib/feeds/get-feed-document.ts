import { createHash } from "node:crypto";
import { cacheLife, cacheTag } from "next/cache";
import { getFeed } from "@/db/published/feed";
import { getSettings } from "@/db/published/settings";
import { latestTag } from "@/db/published/tags";
import { env } from "@/lib/environment";
import { rss } from "./rss";

/** The feed ready to be sent; made once a publication. */
export type FeedDocument = {
  xml: string;
  /** Weak: it names what is said, and the server may compress it. */
  etag: string;
  lastModified: Date | undefined;
};

export async function getFeedDocument(): Promise<FeedDocument> {
  "use cache";
  cacheTag(latestTag);
  cacheLife("max");
  const feed = await getFeed();
  const xml = rss(feed, await getSettings(), env().SITE_URL);
  const hash = createHash("sha256").update(xml).digest("base64url").slice(0, 22);
  return { xml, etag: `W/"${hash}"`, lastModified: feed.updatedAt };
}
