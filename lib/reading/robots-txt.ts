import { absolute } from "./page-metadata";

/** What robots may read: every page for readers, but no answers to questions, of which there are endlessly many. */
export function robotsTxt(): string {
  return [
    "User-agent: *",
    "Disallow: /api/",
    "Disallow: /editor",
    "Disallow: /search",
    "Disallow: /sign-in",
    "Disallow: /status/",
    "Disallow: /welcome/",
    "",
    `Sitemap: ${absolute("/sitemap.xml")}`,
    `Sitemap: ${absolute("/sitemaps/news.xml")}`,
    "",
  ].join("\n");
}
