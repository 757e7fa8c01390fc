import { connection } from "next/server";
import { getSettings } from "@/db/published/settings";
import { env } from "@/lib/environment";
import { openSearch } from "@/lib/search/open-search";

/** How a browser searches here: OpenSearch 1.1. */
export async function GET(): Promise<Response> {
  // A build knows neither the publication's address nor its name.
  await connection();
  return new Response(openSearch(await getSettings(), env().SITE_URL), {
    headers: {
      "content-type": "application/opensearchdescription+xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  });
}
