import XmlBuilder from "fast-xml-builder";
import type { Feed } from "@/db/published/feed";
import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { articlePath } from "@/lib/reading/paths";
import { articleHtml } from "./article-html";
import { pictureFile } from "./figure";
import { plainCharacters } from "./html";

const builder = new XmlBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  format: true,
  indentBy: "",
  suppressEmptyNode: true,
  processEntities: false,
  tagValueProcessor: (_, value) => escapeXml(String(value)),
  attributeValueProcessor: (_, value) => escapeXml(String(value)),
});

/**
 * As the RSS Best Practices Profile asks: hexadecimal references, which no reader takes for
 * markup within markup.
 */
function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`,
  );
}

/**
 * The feed as RSS 2.0. It tells nothing but what was published: the same articles are the
 * same bytes, whenever they are asked for. `site` is the address of the settings.
 */
export function rss({ articles, updatedAt }: Feed, settings: Settings, site: string): string {
  return builder.build({
    "?xml": { "@version": "1.0", "@encoding": "UTF-8" },
    rss: {
      "@version": "2.0",
      "@xmlns:atom": "http://www.w3.org/2005/Atom",
      "@xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      "@xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "@xmlns:media": "http://search.yahoo.com/mrss/",
      channel: {
        title: settings.name,
        link: new URL("/", site).href,
        description: settings.description,
        language: settings.language,
        ...(updatedAt && { lastBuildDate: updatedAt.toUTCString() }),
        docs: "https://www.rssboard.org/rss-specification",
        "atom:link": {
          "@href": new URL("/feed.xml", site).href,
          "@rel": "self",
          "@type": "application/rss+xml",
        },
        item: articles.map((article) => item(article, site)),
      },
    },
  });
}

function item(article: PublishedArticle, site: string) {
  const address = new URL(articlePath(article.slug), site).href;
  return {
    title: plain(article.title),
    link: address,
    guid: { "@isPermaLink": "false", "#text": `urn:uuid:${article.id}` },
    pubDate: article.firstPublishedAt.toUTCString(),
    "atom:updated": article.publishedAt.toISOString(),
    "dc:creator": article.authors.map(({ name }) => plain(name)),
    category: article.topics.map(({ name }) => plain(name)),
    description: plain(article.dek),
    "content:encoded": articleHtml(article, address),
    ...(article.hero && { "media:content": hero(article.hero, address) }),
  };
}

function hero(picture: NonNullable<PublishedArticle["hero"]>, address: string) {
  const { url, width, height } = pictureFile(picture, address);
  return {
    "@url": url,
    "@medium": "image",
    "@type": "image/jpeg",
    "@width": width,
    "@height": height,
    "media:description": { "@type": "plain", "#text": plain(picture.alt) },
    ...(picture.credit && { "media:credit": plain(picture.credit) }),
  };
}

/** One line of text: line breaks mean nothing in a title. */
function plain(text: string): string {
  return plainCharacters(text).replace(/\s+/g, " ").trim();
}
