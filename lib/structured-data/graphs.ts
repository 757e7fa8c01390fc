import type { Named } from "@/db/published/cards";
import type { PublishedArticle } from "@/db/published/whole-article";
import type { Settings } from "@/lib/content/settings";
import { formatCalendarDayOfWeek } from "@/lib/reading/moments";
import { articlePath, authorPath, editionPath, editionsPath, topicPath } from "@/lib/reading/paths";
import { breadcrumbs } from "./breadcrumbs";
import { newsArticle } from "./news-article";
import { profilePage } from "./person";
import { publisher } from "./publisher";
import { webSite } from "./web-site";

/** What each kind of page tells programs of itself, besides what people read. */

export const frontGraph = (settings: Settings) => [webSite(settings), publisher(settings)];

export function articleGraph(article: PublishedArticle, settings: Settings) {
  const [topic] = article.topics;
  const way = topic ? [topicStep(topic)] : [];
  return [
    newsArticle(article, settings),
    breadcrumbs(...way, { name: article.title, path: articlePath(article.slug) }),
    publisher(settings),
  ];
}

export const topicGraph = (topic: Named, settings: Settings) => [
  breadcrumbs(topicStep(topic)),
  publisher(settings),
];

export function authorGraph(author: Named & { about: string; image?: string }, settings: Settings) {
  const { name, slug } = author;
  return [
    profilePage(author, settings),
    breadcrumbs({ name, path: authorPath(slug) }),
    publisher(settings),
  ];
}

export const editionGraph = (day: string, settings: Settings) => [
  breadcrumbs(
    { name: "Editions", path: editionsPath },
    { name: formatCalendarDayOfWeek(day), path: editionPath(day) },
  ),
  publisher(settings),
];

const topicStep = ({ name, slug }: Named) => ({ name, path: topicPath(slug) });
