export type Address = { url: string; changed?: Date | undefined };

/** A file of addresses: https://www.sitemaps.org/protocol.html */
export function sitemap(addresses: Address[]): string {
  return document(
    "urlset",
    "",
    addresses.map((address) => `<url>${place(address)}</url>`),
  );
}

/** The file that names the others. */
export function sitemapIndex(files: Address[]): string {
  return document(
    "sitemapindex",
    "",
    files.map((file) => `<sitemap>${place(file)}</sitemap>`),
  );
}

export type News = { url: string; title: string; published: Date; language: string };

/** What is new, for Google News: https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap */
export function newsSitemap(publication: string, news: News[]): string {
  const urls = news.map(({ url, title, published, language }) =>
    [
      `<url><loc>${escapeXml(url)}</loc><news:news>`,
      `<news:publication><news:name>${escapeXml(publication)}</news:name>`,
      `<news:language>${escapeXml(language)}</news:language></news:publication>`,
      `<news:publication_date>${published.toISOString()}</news:publication_date>`,
      `<news:title>${escapeXml(title)}</news:title></news:news></url>`,
    ].join(""),
  );
  return document("urlset", ' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', urls);
}

function document(root: string, names: string, lines: string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>`,
    ...lines,
    `</${root}>`,
    "",
  ].join("\n");
}

function place({ url, changed }: Address): string {
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
  return `<loc>${escapeXml(url)}</loc>${lastmod}`;
}

const entities: Record<string, string> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" },
};

/** XML has no way to write a control character, not even escaped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
