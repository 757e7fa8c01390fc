import type { Entry, Feed } from "./feed";

/** The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); `self` is its address. */
export function jsonFeed(feed: Feed, self: string): string {
  const { title, description, page, language, publisher, hubs, entries } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: page,
    feed_url: self,
    description,
    authors: [publisher],
    language,
    ...(hubs.length > 0 && { hubs: hubs.map((url) => ({ type: "WebSub", url })) }),
    items: entries.map(item),
  });
}

function item(entry: Entry) {
  const { hero } = entry;
  return {
    id: entry.id,
    url: entry.url,
    title: entry.title,
    content_html: entry.content,
    ...(entry.summary && { summary: entry.summary }),
    // Its alt text, which the format has no place for, is in the content's own picture.
    ...(hero && { image: hero.url }),
    date_published: entry.publishedAt.toISOString(),
    date_modified: entry.updatedAt.toISOString(),
    ...(entry.authors.length > 0 && { authors: entry.authors }),
    ...(entry.categories.length > 0 && { tags: entry.categories }),
    ...(entry.language && { language: entry.language }),
  };
}
