import type { Metadata } from "next";
import type { FeedName } from "@/db/published/feed-name";
import type { Settings } from "@/lib/content/settings";
import { env } from "@/lib/environment";
import { feedLinks } from "@/lib/feeds/feed-links";

type About = {
  title: string;
  description: string;
  /** The page's one address, from `/`. */
  path: string;
  /** The feed of the page's own news, beside the publication's. */
  feed?: FeedName;
  /** Whether the title stands alone, without the publication's name after it. */
  wholeTitle?: boolean;
};

/** What search engines and chats are told of any reading page: absolute, and the same in each tongue. */
export function pageMetadata(
  { name }: Settings,
  { title, description, path, feed, wholeTitle = false }: About,
): Metadata {
  const url = absolute(path);
  return {
    title: wholeTitle ? { absolute: title } : title,
    description,
    alternates: { canonical: url, types: feedLinks(name, feed && { name: feed, title }) },
    openGraph: {
      type: "website",
      siteName: name,
      title,
      description,
      url,
    },
    twitter: { card: "summary", title, description },
  };
}

/** The address of a path of this site as the world knows it. */
export function absolute(path: string): string {
  return `${env().SITE_URL}${path}`;
}
