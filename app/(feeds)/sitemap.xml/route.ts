import { connection } from "next/server";
import { getSitemap } from "@/lib/reading/get-sitemap";

export async function GET(): Promise<Response> {
  // A build has no database: the sitemap is made at the first request, and kept from then on.
  await connection();
  return new Response(await getSitemap(), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
