import type { FeedName } from "@/db/published/feed-name";
import { isSlug } from "@/lib/content/slug";
import { authorPath, slugInPath, topicPath } from "@/lib/reading/paths";

export const feedFormats = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof feedFormats)[number];

const files: Record<FeedFormat, string> = {
  rss: "feed.xml",
  atom: "atom.xml",
  json: "feed.json",
};

export const feedTypes: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

export const formatNames: Record<FeedFormat, string> = {
  rss: "RSS",
  atom: "Atom",
  json: "JSON Feed",
};

/** The path of a feed, which stands beside the page whose news it tells: `/topics/security/feed.xml`. */
export function feedPath(name: FeedName, format: FeedFormat): string {
  return `${pageOf(name).replace(/\/$/, "")}/${files[format]}`;
}

/** The path of the page whose news a feed tells. */
export function pageOf(name: FeedName): string {
  switch (name.of) {
    case "publication":
      return "/";
    case "editions":
      return "/editions";
    case "topic":
      return topicPath(name.slug);
    case "author":
      return authorPath(name.slug);
  }
}

export type FeedAddress = { name: FeedName; format: FeedFormat };

/** What feed a path names, whether or not there is one; undefined where it is no feed's. */
export function feedAt(path: string): FeedAddress | undefined {
  const [, file] = /^.*\/([^/]*)$/.exec(path) ?? [];
  const format = feedFormats.find((each) => files[each] === file);
  if (!format) return;
  const [list, segment, ...more] = path.slice(1).split("/").slice(0, -1);
  if (more.length > 0) return;
  if (list === undefined) return { name: { of: "publication" }, format };
  if (list === "editions" && segment === undefined) return { name: { of: "editions" }, format };
  const of = list === "topics" ? "topic" : list === "authors" ? "author" : undefined;
  const slug = segment && slugInPath(segment);
  if (of && slug && isSlug(slug)) return { name: { of, slug }, format };
}
