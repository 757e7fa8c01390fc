import { beforeAll, expect, test } from "vitest";
import { defaultSettings } from "@/lib/content/settings";
import { articleMetadata } from "@/lib/reading/article-metadata";
import { newsArticle, scriptJson } from "@/lib/reading/news-article";
import { aHero, anArticle } from "../../components/site/an-article";

beforeAll(() => {
  process.env.DATABASE_URL = "postgresql:///unused";
  process.env.AUTH_SECRET = "x".repeat(32);
  process.env.SITE_URL = "https://brief.example/";
});

test("addresses are absolute, and letters of any script are encoded", () => {
  const { alternates, openGraph } = articleMetadata(anArticle({ slug: "安全" }), defaultSettings);
  const address = "https://brief.example/articles/%E5%AE%89%E5%85%A8";
  expect(alternates?.canonical).toBe(address);
  expect(openGraph?.url).toBe(address);
});

test("chats are shown the hero as a JPEG in a size that exists, with its alternative text", () => {
  const { openGraph, twitter } = articleMetadata(anArticle(), defaultSettings);
  const url = `https://brief.example/media/${aHero.picture}/1280.jpeg`;
  expect(openGraph?.images).toEqual([
    { url, width: 1280, height: 720, alt: aHero.alt, type: "image/jpeg" },
  ]);
  expect(twitter).toMatchObject({ card: "summary_large_image", images: [{ url, alt: aHero.alt }] });
});

test("an article without a hero has a card without a picture", () => {
  const { openGraph, twitter } = articleMetadata(anArticle({ hero: null }), defaultSettings);
  expect(openGraph?.images).toEqual([]);
  expect(twitter).toMatchObject({ card: "summary" });
});

test("the structured data names headline, dates with zone, authors, picture and publisher", () => {
  expect(newsArticle(anArticle(), defaultSettings)).toMatchObject({
    "@type": "NewsArticle",
    headline: "The title",
    datePublished: "2026-11-23T13:30:00.000Z",
    dateModified: "2026-11-23T13:30:00.000Z",
    author: [
      {
        "@type": "Person",
        name: "Lin Meihua",
        url: "https://brief.example/authors/lin-meihua",
      },
    ],
    image: [`https://brief.example/media/${aHero.picture}/1280.jpeg`],
    publisher: { name: "China Daily Brief", url: "https://brief.example/" },
  });
});

test("the publication's own byline is an organization", () => {
  const authors = [{ slug: "china-daily-brief", name: "China Daily Brief" }];
  expect(newsArticle(anArticle({ authors }), defaultSettings).author[0]).toMatchObject({
    "@type": "Organization",
  });
});

test("structured data cannot end its script, and reads back as it was", () => {
  const value = { headline: "</script><script>alert(1)</script>\u2028<!--" };
  const json = scriptJson(value);
  expect(json).not.toContain("<");
  expect(json).not.toContain("\u2028");
  expect(JSON.parse(json)).toEqual(value);
});
