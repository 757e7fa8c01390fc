import type { ArticleCard } from "@/db/published/cards";
import { articlePath } from "@/lib/reading/paths";
import { inLanguage } from "./article-html";
import { element, type Html, join, plain, words } from "./html";

/** A day in one piece: each article's title, which leads to it, its dek and its takeaways. */
export function editionHtml(articles: ArticleCard[], site: string): Html {
  return join(articles.map((article) => inLanguage(articleInDay(article, site), article.language)));
}

function articleInDay({ slug, title, dek, takeaways }: ArticleCard, site: string): Html {
  const href = new URL(articlePath(slug), site).href;
  const items = takeaways.map((text) => element("li", {}, words(text)));
  return element(
    "section",
    {},
    join([
      element("h2", {}, element("a", { href }, words(plain(title)))),
      ...(dek ? [element("p", {}, words(dek))] : []),
      ...(items.length > 0 ? [element("ol", {}, ...items)] : []),
    ]),
  );
}

const mostTitles = 5;

/** A day in one line: its first titles, and how many more there are. */
export function editionWords(articles: ArticleCard[]): string {
  const titles = articles.slice(0, mostTitles).map(({ title }) => plain(title));
  const more = articles.length - titles.length;
  return [...titles, ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}
