import type { PublishedArticle } from "@/db/published/whole-article";
import type { Focal } from "@/lib/content/focal";
import type { Settings } from "@/lib/content/settings";
import { inBrief } from "@/lib/reading/in-brief";
import { formatCalendarDayOfWeek, formatDay } from "@/lib/reading/moments";
import { scriptLanguage } from "@/lib/reading/script-language";
import { colours } from "./colours";
import type { ShareWords } from "./share-words";

/** What an article's share picture says. */
export function articleWords(article: PublishedArticle, settings: Settings): ShareWords {
  const { title, dek, topics, firstPublishedAt, hero } = article;
  const language = article.language ?? scriptLanguage(title, dek) ?? settings.language;
  return {
    ...pageWords(settings, { title, about: inBrief(article), kicker: topics[0]?.name, language }),
    date: dayIn(language, firstPublishedAt, settings.timeZone),
    ...pictured(hero),
  };
}

type Said = {
  kicker?: string;
  title: string;
  about: string;
  language?: string;
  hero?: string | null;
  focal?: Focal;
};

/** The same of a page that is no article's. */
export function pageWords(settings: Settings, said: Said): ShareWords {
  const { kicker = "", title, about, hero = null, focal } = said;
  return {
    kicker,
    title,
    about,
    date: "",
    name: settings.name,
    accent: settings.accent ?? colours.accent,
    language: said.language ?? scriptLanguage(title) ?? settings.language,
    hero,
    ...(focal && { focal }),
    logo: settings.logo?.picture ?? null,
  };
}

/** And of the publication itself, wherever a page has none of its own. */
export function publicationWords(settings: Settings): ShareWords {
  const { name, tagline, description } = settings;
  return pageWords(settings, { title: name, about: tagline || description });
}

/** An edition's: its day and first headlines. */
export function editionWords(
  { day, articles }: { day: string; articles: { title: string }[] },
  settings: Settings,
): ShareWords {
  const headlines = articles.slice(0, 3).map(({ title }) => title);
  // A date breaks after the day of the week, if at all.
  const title = formatCalendarDayOfWeek(day).replace(/(?<!,) /g, "\u00a0");
  return pageWords(settings, { kicker: "Edition", title, about: headlines.join("; ") });
}

export function topicWords(
  { name, description }: { name: string; description: string },
  settings: Settings,
): ShareWords {
  return pageWords(settings, { kicker: "Topic", title: name, about: description });
}

type Shown = { picture: string; focal?: Focal | null };
type Portrayed = { name: string; about: string; portrait?: Shown | null };

export function authorWords({ name, about, portrait }: Portrayed, settings: Settings): ShareWords {
  return pageWords(settings, { kicker: "Author", title: name, about, ...pictured(portrait) });
}

/** A picture and what of it is kept in sight. */
function pictured(shown: Shown | null | undefined) {
  const focal = shown?.focal;
  return { hero: shown?.picture ?? null, ...(focal && { focal }) };
}

function dayIn(language: string, date: Date, timeZone: string): string {
  if (/^en\b/i.test(language)) return formatDay(date, timeZone);
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone }).format(date);
}
