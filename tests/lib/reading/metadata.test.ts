import { expect, test } from "vitest";
import { defaultSettings } from "@/lib/content/settings";
import { articleMetadata } from "@/lib/reading/article-metadata";
import { pageMetadata } from "@/lib/reading/page-metadata";
import { aHero, anArticle } from "../../components/site/an-article";

const picture = (changes = {}, settings = {}) => {
  const { openGraph, twitter } = articleMetadata(anArticle(changes), {
    ...defaultSettings,
    ...settings,
  });
  const [shown] = [openGraph?.images].flat();
  if (!shown || typeof shown !== "object" || !("url" in shown)) throw new Error("no picture");
  return { ...shown, url: String(shown.url), twitter };
};

test("addresses are absolute, and letters of any script are encoded", () => {
  const { alternates, openGraph } = articleMetadata(anArticle({ slug: "安全" }), defaultSettings);
  const address = "https://brief.example/articles/%E5%AE%89%E5%85%A8";
  expect(alternates?.canonical).toBe(address);
  expect(openGraph?.url).toBe(address);
  expect(picture({ slug: "安全" }).url).toMatch(/^https:\/\/brief\.example\/share\/articles\/%E5/);
});

test("chats are shown the share picture in its size, with words for those who do not see it", () => {
  const { twitter, ...shown } = picture();
  expect(shown).toEqual({
    url: expect.stringMatching(
      /^https:\/\/brief\.example\/share\/articles\/the-title\/[\da-f]{64}\.jpg$/,
    ),
    width: 1200,
    height: 630,
    alt: `Security – The title – China Daily Brief. ${aHero.alt}`,
    type: "image/jpeg",
  });
  expect(twitter).toMatchObject({ card: "summary_large_image", images: [shown] });
});

test.each([
  ["title", { title: "Another title" }, {}],
  ["topic", { topics: [{ slug: "economy", name: "Economy" }] }, {}],
  ["hero", { hero: { ...aHero, picture: "b".repeat(64) } }, {}],
  ["hero taken away", { hero: null }, {}],
  ["language", { language: "fr" }, {}],
  ["publication's name", {}, { name: "Another Brief" }],
  ["accent", {}, { accent: "#004488" }],
  ["zone, where it is another day", {}, { timeZone: "Pacific/Kiritimati" }],
])("what the share picture shows gives it an address of its own: %s", (_, article, settings) => {
  expect(picture(article, settings).url).not.toBe(picture().url);
});

test("what it does not show leaves its address as it is", () => {
  const body = anArticle({ body: { type: "doc", content: [] } });
  expect(picture(body).url).toBe(picture().url);
  expect(picture({ revisionId: "00000000-0000-4000-8000-00000000000f" }).url).toBe(picture().url);
});

test("a page without a picture of its own shows the publication's", () => {
  const about = { title: "Corrections", description: "All of them.", path: "/corrections" };
  const { openGraph } = pageMetadata(defaultSettings, about);
  expect(openGraph?.images).toMatchObject([
    {
      url: expect.stringMatching(/^https:\/\/brief\.example\/share\/publication\/-\//),
      alt: "China Daily Brief",
    },
  ]);
});

test("an article that its editors hide is kept out of search engines, and no other", () => {
  const robots = (noindex: boolean) =>
    articleMetadata(anArticle({ noindex }), defaultSettings).robots;
  expect(robots(true)).toEqual({ index: false });
  expect(robots(false)).toEqual({ "max-image-preview": "large" });
});
