import type { Metadata } from "next";
import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { articleWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { inBrief } from "./in-brief";
import { absolute, pageMetadata } from "./page-metadata";
import { articlePath, authorPath } from "./paths";

/** The tags of an article's page. */
export function articleMetadata(article: PublishedArticle, settings: Settings): Metadata {
  const { title, slug, hero, authors, topics, firstPublishedAt, publishedAt } = article;
  const metadata = pageMetadata(settings, {
    title,
    description: inBrief(article),
    path: articlePath(slug),
    picture: sharePicture("articles", slug, articleWords(article, settings), hero?.alt),
  });
  return {
    ...metadata,
    ...(article.noindex && { robots: { index: false } }),
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
    },
  };
}
