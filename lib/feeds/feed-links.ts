import type { FeedName } from "@/db/published/feed-name";
import { feedFormats, feedPath, feedTypes, formatNames } from "./feed-paths";

type Named = { name: FeedName; title: string };
type Links = Record<string, { url: string; title: string }[]>;

/** By which programs find the feeds of a page: its own first, then the publication's. As Next's `alternates.types`. */
export function feedLinks(publication: string, own?: Named): Links {
  const feeds: Named[] = [
    ...(own ? [{ ...own, title: `${titleOf(own)} – ${publication}` }] : []),
    { name: { of: "publication" }, title: publication },
  ];
  return Object.fromEntries(
    feedFormats.map((format) => [
      feedTypes[format],
      feeds.map(({ name, title }) => ({
        url: feedPath(name, format),
        title: format === "rss" ? title : `${title} (${formatNames[format]})`,
      })),
    ]),
  );
}

/** A feed is called as its page, but for that of many pages. */
function titleOf({ name, title }: Named): string {
  return name.of === "editions" ? "Daily edition" : title;
}
