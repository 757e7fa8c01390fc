import type { Metadata } from "next";
import type { Edition } from "@/db/published/edition";
import type { Settings } from "@/lib/content/settings";
import { editionWords } from "@/lib/share/page-words";
import { sharePicture } from "@/lib/share/share-picture";
import { formatCalendarDayOfWeek, formatMonth } from "./moments";
import { absolute, pageMetadata } from "./page-metadata";
import { editionPath, editionsPath, pagePath } from "./paths";

/** What search engines and chats are told of an edition: its date, and its first headlines. */
export function editionMetadata(settings: Settings, edition: Edition, cursor?: string): Metadata {
  const { day, articles, count, previous, next } = edition;
  const headlines = articles.slice(0, 3).map(({ title }) => title);
  return {
    ...pageMetadata(settings, {
      title: formatCalendarDayOfWeek(day),
      description: `${count === 1 ? "1 article" : `${count} articles`} of ${settings.name}: ${headlines.join("; ")}`,
      path: pagePath(editionPath(day), cursor),
      feed: { of: "editions" },
      ...(cursor === undefined && {
        picture: sharePicture("editions", day, editionWords(edition, settings)),
      }),
    }),
    ...beside(previous, next),
  };
}

type Months = { month: string | undefined; months: string[] };

/** The same of a month's calendar; `when` is what its address says. */
export function monthMetadata(
  settings: Settings,
  when: string,
  { month, months }: Months,
): Metadata {
  const title = month ? `Editions of ${formatMonth(month)}` : "Editions";
  const at = month ? months.indexOf(month) : -1;
  return {
    ...pageMetadata(settings, {
      title: when === month ? title : "Editions",
      description: `${title}: what ${settings.name} published, day by day.`,
      path: when === month ? editionPath(month) : editionsPath,
      feed: { of: "editions" },
    }),
    ...(at >= 0 ? beside(months[at + 1], months[at - 1]) : {}),
  };
}

function beside(previous: string | undefined, next: string | undefined): Metadata {
  return {
    pagination: {
      previous: previous ? absolute(editionPath(previous)) : null,
      next: next ? absolute(editionPath(next)) : null,
    },
  };
}
