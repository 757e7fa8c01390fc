import { database } from "@/db/client";
import { listEditionDays, listEditionMonths } from "@/db/published/editions";
import { getSettings } from "@/db/published/settings";
import {
  getSitemapMonth,
  listNews,
  listSitemapAuthors,
  listSitemapMonth,
  listSitemapTopics,
  sitemapSize,
} from "@/db/published/sitemap";
import { plainText } from "@/lib/content/plain-text";
import { env } from "@/lib/environment";
import { absolute } from "@/lib/reading/page-metadata";
import { articlePath, authorPath, editionPath, editionsPath, topicPath } from "@/lib/reading/paths";
import { monthFiles, parseMonthFile } from "./month-files";
import { newsLanguage } from "./news-language";
import { type Address, newsSitemap, sitemap, sitemapIndex } from "./xml";

/** A file for robots. `state` differs whenever its text does; nothing is asked of the database until it is made. */
export type SitemapFile = {
  state: string;
  make: () => Promise<string>;
};

/**
 * The file that names all others. Articles are apart by the month of their first publication,
 * so that what is published today changes this month's file and no other.
 */
export async function getSitemapIndex(): Promise<SitemapFile> {
  const months = await listMonths();
  const changed = newest(months.map((month) => month.changed));
  const at = (name: string) => absolute(`/sitemaps/${name}.xml`);
  const files: Address[] = ["pages", "topics", "authors", "editions"].map((name) => ({
    url: at(name),
    changed,
  }));
  for (const { month, articles, changed } of months) {
    for (const name of monthFiles(month, articles, sitemapSize)) {
      files.push({ url: at(name), changed });
    }
  }
  return finished(sitemapIndex(files));
}

/** One of the files; undefined for a name that none has. */
export async function getSitemapFile(name: string): Promise<SitemapFile | undefined> {
  switch (name) {
    case "pages":
      return pages();
    case "topics":
      return listed(await listSitemapTopics(), topicPath);
    case "authors":
      return listed(await listSitemapAuthors(), authorPath);
    case "editions":
      return editions();
    case "news":
      return news();
    default:
      return ofMonth(name);
  }
}

async function pages(): Promise<SitemapFile> {
  const changed = newest((await listMonths()).map((month) => month.changed));
  const { about } = await getSettings();
  const hasAbout = plainText(about).trim() !== "";
  return finished(
    sitemap([
      { url: absolute("/"), changed },
      { url: absolute(editionsPath), changed },
      { url: absolute("/feeds") },
      ...(hasAbout ? [{ url: absolute("/about") }] : []),
    ]),
  );
}

function listed(names: { slug: string; newest: Date }[], path: (slug: string) => string) {
  const addresses = names.map(({ slug, newest }) => ({
    url: absolute(path(slug)),
    changed: newest,
  }));
  return finished(sitemap(addresses));
}

async function editions(): Promise<SitemapFile> {
  const months = await listEditionMonths();
  const days = (await Promise.all(months.map((month) => listEditionDays(month)))).flat();
  const sorted = days.map(({ day }) => day).sort();
  return finished(
    sitemap(sorted.slice(-sitemapSize).map((day) => ({ url: absolute(editionPath(day)) }))),
  );
}

async function news(): Promise<SitemapFile> {
  const settings = await getSettings();
  const since = Date.now() - 2 * 24 * 60 * 60 * 1000;
  const items = (await listNews()).filter((item) => item.firstPublishedAt.getTime() >= since);
  const xml = newsSitemap(
    settings.name,
    items.map((item) => ({
      url: absolute(articlePath(item.slug)),
      title: item.title,
      published: item.firstPublishedAt,
      language: newsLanguage(item, settings),
    })),
  );
  return finished(xml);
}

async function ofMonth(name: string): Promise<SitemapFile | undefined> {
  const named = parseMonthFile(name);
  if (!named || !(await listEditionMonths()).includes(named.month)) return;
  const { month, part } = named;
  const { articles, state } = await getSitemapMonth(month);
  if (part > Math.ceil(articles / sitemapSize)) return;
  return {
    state: `${env().SITE_URL} ${name} ${state}`,
    async make() {
      const { timeZone } = await getSettings();
      const rows = await listSitemapMonth(database(), month, timeZone, part);
      return sitemap(
        rows.map(({ slug, publishedAt }) => ({
          url: absolute(articlePath(slug)),
          changed: publishedAt,
        })),
      );
    },
  };
}

async function listMonths() {
  const months = (await listEditionMonths()).toReversed();
  return Promise.all(months.map(async (month) => ({ month, ...(await getSitemapMonth(month)) })));
}

function finished(xml: string): SitemapFile {
  return { state: xml, make: async () => xml };
}

function newest(dates: (Date | undefined)[]): Date | undefined {
  return dates.reduce(
    (latest, date) => (date && (!latest || date > latest) ? date : latest),
    undefined,
  );
}
