import { connection } from "next/server";
import { answerFeed } from "@/lib/feeds/answer-feed";
import { getFeedDocument } from "@/lib/feeds/get-feed-document";

/** The newest articles as RSS 2.0. */
export async function GET(request: Request): Promise<Response> {
  // A build has no database: the feed is made at the first request, and kept from then on.
  await connection();
  return answerFeed(request.headers, await getFeedDocument());
}
