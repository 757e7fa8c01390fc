import type { FeedAbout, FeedRead } from "@/db/published/feed";
import type { EditionRead } from "@/db/published/feed-editions";
import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { inBrief } from "@/lib/reading/in-brief";
import { formatCalendarDay } from "@/lib/reading/moments";
import { articlePath, authorPath } from "@/lib/reading/paths";
import { articleHtml, inLanguage, summaryHtml } from "./article-html";
import { editionHtml, editionWords } from "./edition-html";
import { pageOf } from "./feed-paths";
import { pictureFile } from "./figure";
import { type Html, plain } from "./html";

/** What a feed says, whatever the format. Every address is whole; every text is one line. */
export type Feed = {
  about: FeedAbout;
  title: string;
  description: string;
  /** The publication's. */
  language: string;
  publisher: { name: string; url: string };
  /** The page whose news it tells. */
  page: string;
  hubs: string[];
  /** Undefined where nothing was ever published. */
  updatedAt: Date | undefined;
  entries: Entry[];
};

export type Entry = {
  /** Never another's, and the same for good. */
  id: string;
  url: string;
  title: string;
  summary: string;
  content: Html;
  publishedAt: Date;
  updatedAt: Date;
  authors: { name: string; url: string }[];
  categories: string[];
  hero: EntryHero | undefined;
  /** Where it is not the feed's. */
  language: string | undefined;
};

type EntryHero = { url: string; width: number; height: number; alt: string; credit: string };

/** What was read of a feed as it is told. `site` is the address of the publication. */
export function feedOf(read: FeedRead, site: string): Feed {
  const { settings, about, updatedAt } = read;
  return {
    about,
    ...titles(about, settings),
    language: settings.language,
    publisher: { name: plain(settings.name), url: new URL("/", site).href },
    page: new URL(pageOf(about), site).href,
    hubs: settings.hubs,
    updatedAt,
    entries:
      read.kind === "editions"
        ? read.editions.map((edition) => editionEntry(edition, site))
        : read.articles.map((article) => articleEntry(article, settings, site)),
  };
}

function titles(about: FeedAbout, { name, description }: Settings) {
  switch (about.of) {
    case "publication":
      return { title: plain(name), description: plain(description) || plain(name) };
    case "editions":
      return {
        title: plain(`${name}: daily edition`),
        description: plain(`Each day of ${name} in one piece: titles, key takeaways and links.`),
      };
    default: {
      const kind = about.of === "topic" ? "Articles on" : "Articles by";
      return {
        title: plain(`${about.name} – ${name}`),
        description: plain(about.about) || plain(`${kind} ${about.name}`),
      };
    }
  }
}

function articleEntry(article: PublishedArticle, settings: Settings, site: string): Entry {
  const url = new URL(articlePath(article.slug), site).href;
  const html = settings.feedContent === "full" ? articleHtml : summaryHtml;
  const language = article.language ?? undefined;
  return {
    id: `urn:uuid:${article.id}`,
    url,
    title: plain(article.title),
    summary: plain(inBrief(article)),
    content: inLanguage(html(article, url), article.language),
    publishedAt: article.firstPublishedAt,
    updatedAt: article.publishedAt,
    authors: article.authors.map(({ name, slug }) => ({
      name: plain(name),
      url: new URL(authorPath(slug), site).href,
    })),
    categories: article.topics.map(({ name }) => plain(name)),
    hero: article.hero
      ? {
          ...pictureFile(article.hero, url),
          alt: plain(article.hero.alt),
          credit: plain(article.hero.credit),
        }
      : undefined,
    language: language === settings.language ? undefined : language,
  };
}

function editionEntry(edition: EditionRead, site: string): Entry {
  const url = new URL(`/editions/${edition.day}`, site).href;
  const topics = edition.articles.flatMap(({ topic }) => (topic ? [plain(topic.name)] : []));
  return {
    id: url,
    url,
    title: formatCalendarDay(edition.day),
    summary: editionWords(edition.articles),
    content: editionHtml(edition.articles, site),
    publishedAt: edition.publishedAt,
    updatedAt: edition.updatedAt,
    authors: [],
    categories: [...new Set(topics)],
    hero: undefined,
    language: undefined,
  };
}
