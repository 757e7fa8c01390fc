import { acceptsGzip } from "@/lib/http/accepts-gzip";
import { isNotModified } from "@/lib/http/not-modified";
import type { FeedDocument } from "./get-feed-document";

/** The answer to a request for a feed: 304 for a reader that has it already. Good for GET and HEAD. */
export function answerFeed(request: Headers, feed: FeedDocument): Response {
  const headers = new Headers({
    "content-type": "application/rss+xml; charset=utf-8",
    // Kept by whoever likes, shown only after asking: a publication is seen at the next request.
    "cache-control": "public, max-age=0, must-revalidate",
    "x-content-type-options": "nosniff",
    vary: "accept-encoding",
    etag: feed.etag,
  });
  if (feed.lastModified) headers.set("last-modified", feed.lastModified.toUTCString());
  if (isNotModified(request, feed)) return new Response(null, { status: 304, headers });
  const compressed = acceptsGzip(request.get("accept-encoding"));
  const body = compressed ? feed.gzip : new TextEncoder().encode(feed.xml);
  if (compressed) headers.set("content-encoding", "gzip");
  headers.set("content-length", String(body.length));
  return new Response(body, { headers });
}
