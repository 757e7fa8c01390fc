import { isNotModified } from "@/lib/http/not-modified";
import type { FeedDocument } from "./get-feed-document";

/** The answer to a request for a feed: 304 for a reader that has it already. Good for GET and HEAD. */
export function answerFeed(request: Headers, feed: FeedDocument): Response {
  const headers = new Headers({
    "content-type": "application/rss+xml; charset=utf-8",
    // Kept by whoever likes, shown only after asking: a publication is seen at the next request.
    "cache-control": "public, max-age=0, must-revalidate",
    "x-content-type-options": "nosniff",
    // The server compresses; Next lets no route do so itself, or say its length.
    vary: "accept-encoding",
    etag: feed.etag,
  });
  if (feed.lastModified) headers.set("last-modified", feed.lastModified.toUTCString());
  if (isNotModified(request, feed)) return new Response(null, { status: 304, headers });
  return new Response(feed.xml, { headers });
}
