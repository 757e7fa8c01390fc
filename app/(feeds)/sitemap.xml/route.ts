import { connection } from "next/server";
import { answerText } from "@/lib/http/answer-text";
import { getSitemapIndex } from "@/lib/sitemaps/sitemap-files";

/** The files of the sitemap. */
export async function GET(request: Request): Promise<Response> {
  // A build has no database.
  await connection();
  const file = await getSitemapIndex();
  const type = "application/xml; charset=utf-8";
  return answerText(request, { type, body: file });
}
