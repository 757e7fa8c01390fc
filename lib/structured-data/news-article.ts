import type { PublishedArticle } from "@/db/published/whole-article";
import { isSafeHref } from "@/lib/content/href";
import { plainText } from "@/lib/content/plain-text";
import type { Settings } from "@/lib/content/settings";
import { wordCount } from "@/lib/content/word-count";
import { cropNames, cropSize, cropUrl } from "@/lib/media/crops";
import { inBrief } from "@/lib/reading/in-brief";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath } from "@/lib/reading/paths";
import { scriptLanguage } from "@/lib/reading/script-language";
import { articleWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { byline } from "./person";
import { publisherId } from "./publisher";

/**
 * An article as https://schema.org/NewsArticle, by Google's rules for Article:
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(article: PublishedArticle, settings: Settings) {
  const { title, slug, authors, topics, firstPublishedAt, publishedAt } = article;
  const about = inBrief(article);
  const address = absolute(articlePath(slug));
  const headline = shortened(title);
  return {
    "@type": "NewsArticle",
    "@id": address,
    mainEntityOfPage: address,
    url: address,
    headline,
    ...(headline !== title && { alternativeHeadline: title }),
    ...(about && { description: about }),
    image: images(article, settings),
    datePublished: firstPublishedAt.toISOString(),
    dateModified: publishedAt.toISOString(),
    // An archive may have articles without a byline.
    author: authors.length
      ? authors.map((author) => byline(author, settings))
      : [{ "@type": "Organization", name: settings.name, url: absolute("/") }],
    publisher: { "@id": publisherId() },
    inLanguage: article.language ?? scriptLanguage(title, about) ?? settings.language,
    ...(topics[0] && { articleSection: topics[0].name }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    wordCount: wordCount(plainText(article.body)),
    ...(article.sources.length > 0 && { citation: article.sources.map(source) }),
    isAccessibleForFree: true,
  };
}

const longestHeadline = 110;

/** Longer headlines are cut where they are shown; better at the end of a word. */
function shortened(title: string): string {
  if (title.length <= longestHeadline) return title;
  const cut = title.slice(0, longestHeadline - 1);
  const words = /\s/.test(cut) ? cut.replace(/\s+\S*$/, "") : cut;
  return `${words.toWellFormed().replace(/[\ufffd\s\p{P}]+$/u, "")}…`;
}

/** The hero in the three shapes that results are shown in; without one the share picture. */
function images(article: PublishedArticle, settings: Settings) {
  const { hero, slug } = article;
  if (!hero) {
    const { path, width, height } = sharePicture("articles", slug, articleWords(article, settings));
    return [{ "@type": "ImageObject", url: absolute(path), width, height }];
  }
  return cropNames.map((name) => ({
    "@type": "ImageObject",
    url: absolute(cropUrl(hero.picture, name, hero.focal)),
    ...cropSize(hero, name),
    ...(hero.caption && { caption: hero.caption }),
    ...(hero.credit && { creditText: hero.credit }),
  }));
}

function source({
  title,
  publisher,
  address,
  date,
  language,
}: PublishedArticle["sources"][number]) {
  return {
    "@type": "CreativeWork",
    name: title || publisher || address,
    ...(isSafeHref(address) && /^https?:/i.test(address) && { url: address }),
    ...(publisher && { publisher: { "@type": "Organization", name: publisher } }),
    ...(date && { datePublished: date }),
    ...(language && { inLanguage: language }),
  };
}
