import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { sharePicture } from "./article-metadata";
import { absolute } from "./page-metadata";
import { articlePath, authorPath } from "./paths";

/** The article as https://schema.org/NewsArticle, by Google's rules for Article. */
export function newsArticle(article: PublishedArticle, settings: Settings) {
  const { title, dek, slug, hero, authors, topics, firstPublishedAt, publishedAt } = article;
  const address = absolute(articlePath(slug));
  const home = absolute("/");
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": address,
    mainEntityOfPage: address,
    url: address,
    headline: title,
    description: dek,
    ...(hero && { image: [sharePicture(hero).url] }),
    datePublished: firstPublishedAt.toISOString(),
    dateModified: publishedAt.toISOString(),
    author: authors.map((author) => ({
      // An article that the publication signs itself has no person behind the name.
      "@type": author.name === settings.name ? "Organization" : "Person",
      name: author.name,
      url: absolute(authorPath(author.slug)),
    })),
    publisher: { "@type": "NewsMediaOrganization", name: settings.name, url: home },
    ...(topics[0] && { articleSection: topics.map((topic) => topic.name) }),
    isAccessibleForFree: true,
  };
}

/** JSON that cannot end the script element it stands in. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/</g, "\\u003c")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029");
}
