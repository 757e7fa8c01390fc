import type { Entry } from "./feed";

/** The hero as Media RSS has it, in RSS and Atom alike: https://www.rssboard.org/media-rss */
export function mediaContent({ hero }: Entry) {
  if (!hero) return {};
  return {
    "media:content": {
      "@url": hero.url,
      "@medium": "image",
      "@type": "image/jpeg",
      "@width": hero.width,
      "@height": hero.height,
      "media:description": { "@type": "plain", "#text": hero.alt },
      ...(hero.credit && { "media:credit": hero.credit }),
    },
  };
}
