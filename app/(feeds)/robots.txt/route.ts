import { connection } from "next/server";
import { absolute } from "@/lib/reading/page-metadata";

export async function GET(): Promise<Response> {
  // A build does not know the publication's address.
  await connection();
  const lines = [
    "User-agent: *",
    "Disallow: /editor",
    "Disallow: /sign-in",
    "Disallow: /welcome/",
    "Disallow: /status/",
    "",
    `Sitemap: ${absolute("/sitemap.xml")}`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
