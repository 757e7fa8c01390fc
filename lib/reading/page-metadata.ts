import type { Metadata } from "next";
import type { FeedName } from "@/db/published/feed-name";
import type { Settings } from "@/lib/content/settings";
import { env } from "@/lib/environment";
import { feedLinks } from "@/lib/feeds/feed-links";
import { publicationWords } from "@/lib/share/page-words";
import { type SharePicture, sharePicture } from "@/lib/share/share-picture";

type About = {
  title: string;
  description: string;
  /** The page's one address, from `/`. */
  path: string;
  /** The feed of the page's own news, beside the publication's. */
  feed?: FeedName;
  /** The publication's where the page has none of its own. */
  picture?: SharePicture;
  /** Whether the title stands alone, without the publication's name after it. */
  wholeTitle?: boolean;
};

/** What search engines and chats are told of any reading page: absolute, and the same in each tongue. */
export function pageMetadata(
  settings: Settings,
  { title, description, path, feed, picture, wholeTitle = false }: About,
): Metadata {
  const url = absolute(path);
  const shown = picture ?? sharePicture("publication", "-", publicationWords(settings));
  const { path: file, width, height, alt, type } = shown;
  const image = { url: absolute(file), width, height, alt, type };
  return {
    title: wholeTitle ? { absolute: title } : title,
    description,
    alternates: { canonical: url, types: feedLinks(settings.name, feed && { name: feed, title }) },
    // Search results may show a picture as large as it is.
    robots: { "max-image-preview": "large" },
    openGraph: {
      type: "website",
      siteName: settings.name,
      title,
      description,
      url,
      images: [image],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}

/** The address of a path of this site as the world knows it. */
export function absolute(path: string): string {
  return `${env().SITE_URL}${path}`;
}
