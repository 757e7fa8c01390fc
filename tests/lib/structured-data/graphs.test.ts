import { expect, test } from "vitest";
import { docFromParagraphs } from "@/lib/content/document";
import { defaultSettings, Settings } from "@/lib/content/settings";
import { inBrief } from "@/lib/reading/in-brief";
import {
  articleGraph,
  authorGraph,
  editionGraph,
  frontGraph,
  topicGraph,
} from "@/lib/structured-data/graphs";
import { newsArticle } from "@/lib/structured-data/news-article";
import { scriptJson } from "@/lib/structured-data/script-json";
import { aHero, anArticle } from "../../components/site/an-article";
import { complaints } from "./google-rules";

const rich: Settings = Settings.parse({
  logo: { picture: "c".repeat(64), alt: "The logo", width: 900, height: 300 },
  profiles: [
    { label: "Mastodon", url: "https://social.example/@brief" },
    { label: "Post", url: "mailto:desk@brief.example" },
  ],
  contactEmail: "desk@brief.example",
});
const bare: Settings = { ...defaultSettings, tagline: "", description: "" };

const lin = { slug: "lin-meihua", name: "Lin Meihua", about: "Writes on security." };

test.each([
  ["an article", articleGraph(anArticle(), rich)],
  ["an article with next to nothing", articleGraph(emptied(), bare)],
  ["an article in Chinese", articleGraph(anArticle({ title: "安全优先", slug: "安全" }), bare)],
  ["the front page", frontGraph(rich)],
  ["a bare front page", frontGraph(bare)],
  ["a topic", topicGraph({ slug: "security", name: "Security" }, rich)],
  ["an author", authorGraph(lin, rich)],
  ["an author of whom nothing is said", authorGraph({ ...lin, about: "" }, bare)],
  ["the publication as author", authorGraph({ ...lin, name: bare.name }, bare)],
  ["an edition", editionGraph("2026-11-23", rich)],
])("nothing that Google asks for is missing or wrong: %s", (_, graph) => {
  expect(complaints(graph)).toEqual([]);
});

function emptied() {
  return anArticle({
    ...{ hero: null, topics: [], dek: "", sources: [], related: [], takeaways: [] },
    body: docFromParagraphs([""], () => "p1"),
  });
}

test("the rules find what is wrong", () => {
  const [article, ...others] = articleGraph(anArticle(), bare);
  const wrong = { ...article, headline: "x".repeat(111), datePublished: "2026-11-23", author: [] };
  expect(complaints([wrong, ...others])).toEqual([
    "NewsArticle has no right datePublished",
    "NewsArticle has no right author",
    "headline is longer than 110 characters",
    ".author is empty",
  ]);
  expect(complaints([article as object])).toContain("no publisher");
});

test("an article names headline, dates, authors, sources and its pictures in three shapes", () => {
  expect(newsArticle(anArticle(), defaultSettings)).toMatchObject({
    headline: "The title",
    inLanguage: "en",
    datePublished: "2026-11-23T13:30:00.000Z",
    dateModified: "2026-11-23T13:30:00.000Z",
    author: [
      {
        "@type": "Person",
        name: "Lin Meihua",
        url: "https://brief.example/authors/lin-meihua",
      },
    ],
    image: [
      { url: `https://brief.example/media/${aHero.picture}/16x9.jpeg`, width: 1200, height: 675 },
      { url: `https://brief.example/media/${aHero.picture}/4x3.jpeg`, width: 1200, height: 900 },
      { url: `https://brief.example/media/${aHero.picture}/1x1.jpeg`, width: 900, height: 900 },
    ],
    citation: [{ url: "https://example.org/notice", datePublished: "2026-11-20" }],
  });
});

test("an article without a hero shows its share picture", () => {
  const { image } = newsArticle(anArticle({ hero: null }), defaultSettings);
  expect(image).toEqual([
    {
      "@type": "ImageObject",
      url: expect.stringMatching(/^https:\/\/brief\.example\/share\/articles\/the-title\//),
      ...{ width: 1200, height: 630 },
    },
  ]);
});

test("a headline too long for results ends with a word, and the whole stands beside it", () => {
  const title = `The State Council’s plan ${"for eleven city clusters, ".repeat(6)}and their ports`;
  const { headline, alternativeHeadline } = newsArticle(anArticle({ title }), defaultSettings);
  expect(headline.length).toBeLessThanOrEqual(110);
  expect(headline).toMatch(/(eleven|city|clusters|for)…$/);
  expect(alternativeHeadline).toBe(title);
  const chinese = newsArticle(anArticle({ title: "安".repeat(200) }), defaultSettings);
  expect(chinese.headline).toBe(`${"安".repeat(109)}…`);
  const pandas = newsArticle(anArticle({ title: `a${"🐼".repeat(100)}` }), defaultSettings);
  expect(pandas.headline.isWellFormed()).toBe(true);
});

test("the publication's own byline is an organization", () => {
  const authors = [{ slug: "china-daily-brief", name: "China Daily Brief" }];
  const { author } = newsArticle(anArticle({ authors }), defaultSettings);
  expect([author].flat()[0]).toMatchObject({
    "@type": "Organization",
  });
});

test("an article from an archive, without byline or dek, is the publication's and told by its report", () => {
  const bare = anArticle({ authors: [], dek: "", takeaways: [] });
  const { author, description } = newsArticle(bare, defaultSettings);
  expect(author).toEqual([
    { "@type": "Organization", name: "China Daily Brief", url: "https://brief.example/" },
  ]);
  expect(complaints(articleGraph(bare, defaultSettings))).toEqual([]);
  expect(description).toBe(inBrief(bare));
  expect(description).not.toBe("");
});

test("the publication names its logo in a width that exists, and its profiles on the web", () => {
  const organization = frontGraph(rich)[1];
  expect(organization).toMatchObject({
    logo: {
      url: `https://brief.example/media/${"c".repeat(64)}/640.webp`,
      width: 640,
      height: 213,
    },
    sameAs: ["https://social.example/@brief"],
  });
});

test("structured data cannot end its script, and reads back as it was", () => {
  const value = { headline: "</script><script>alert(1)</script>\u2028<!--" };
  const json = scriptJson(value);
  expect(json).not.toContain("<");
  expect(json).not.toContain("\u2028");
  expect(JSON.parse(json)).toEqual(value);
});
