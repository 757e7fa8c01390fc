import type { Metadata } from "next";
import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { pictureUrl, widthUpTo } from "@/lib/media/variants";
import { absolute, pageMetadata } from "./page-metadata";
import { articlePath, authorPath } from "./paths";

/** The tags of an article's page, with its hero as the picture that chats and networks show. */
export function articleMetadata(article: PublishedArticle, settings: Settings): Metadata {
  const { title, dek, slug, hero, authors, topics, firstPublishedAt, publishedAt } = article;
  const metadata = pageMetadata(settings, { title, description: dek, path: articlePath(slug) });
  const images = hero ? [sharePicture(hero)] : [];
  return {
    ...metadata,
    authors: authors.map((author) => ({
      name: author.name,
      url: absolute(authorPath(author.slug)),
    })),
    openGraph: {
      ...metadata.openGraph,
      type: "article",
      publishedTime: firstPublishedAt.toISOString(),
      modifiedTime: publishedAt.toISOString(),
      authors: authors.map((author) => absolute(authorPath(author.slug))),
      section: topics[0]?.name,
      tags: topics.map((topic) => topic.name),
      images,
    },
    twitter: {
      ...metadata.twitter,
      card: hero ? "summary_large_image" : "summary",
      images: images.map(({ url, alt }) => ({ url, alt })),
    },
  };
}

const shareWidth = 1280;

/** JPEG: not every program that shows a shared page knows a newer format. */
export function sharePicture(hero: NonNullable<PublishedArticle["hero"]>) {
  const width = widthUpTo(hero.width, shareWidth);
  return {
    url: absolute(pictureUrl(hero.picture, width, "jpeg")),
    width,
    height: Math.round((hero.height * width) / hero.width),
    alt: hero.alt,
    type: "image/jpeg",
  };
}
