import type { Entry, Feed } from "./feed";
import { mediaContent } from "./media-content";
import { atomNamespace, mediaNamespace, xml, xmlDeclaration } from "./xml";

/**
 * The feed as RSS 2.0, by the RSS Best Practices Profile. It tells nothing but what was
 * published: the same news are the same bytes, whenever they are asked for. `self` is its address.
 */
export function rss(feed: Feed, self: string): string {
  const { title, page, description, language, updatedAt, hubs, entries } = feed;
  return xml.build({
    "?xml": xmlDeclaration,
    rss: {
      "@version": "2.0",
      "@xmlns:atom": atomNamespace,
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "@xmlns:media": mediaNamespace,
      channel: {
        title,
        link: page,
        description,
        language,
        ...(updatedAt && { lastBuildDate: updatedAt.toUTCString() }),
        docs: "https://www.rssboard.org/rss-specification",
        "atom:link": [
          { "@href": self, "@rel": "self", "@type": "application/rss+xml" },
          ...hubs.map((hub) => ({ "@href": hub, "@rel": "hub" })),
        ],
        item: entries.map(item),
      },
    },
  });
}

function item(entry: Entry) {
  return {
    title: entry.title,
    link: entry.url,
    guid: entry.id.startsWith("urn:")
      ? { "@isPermaLink": "false", "#text": entry.id }
      : { "#text": entry.id },
    pubDate: entry.publishedAt.toUTCString(),
    "atom:updated": entry.updatedAt.toISOString(),
    "dc:creator": entry.authors.map(({ name }) => name),
    ...(entry.language && { "dc:language": entry.language }),
    category: entry.categories,
    description: entry.summary,
    "content:encoded": entry.content,
    ...mediaContent(entry),
  };
}
