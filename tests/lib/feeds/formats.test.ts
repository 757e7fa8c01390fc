import { expect, test } from "vitest";
import type { EditionRead } from "@/db/published/feed-editions";
import { docFromParagraphs } from "@/lib/content/document";
import { defaultSettings } from "@/lib/content/settings";
import { atom } from "@/lib/feeds/atom";
import { type Feed, feedOf } from "@/lib/feeds/feed";
import { jsonFeed } from "@/lib/feeds/json-feed";
import { rss } from "@/lib/feeds/rss";
import { aFeed, anArticle, site } from "./a-feed";
import { atomComplaints } from "./atom-rules";
import { children, complaints, parse, text } from "./feed-rules";
import { jsonFeedComplaints, type ReadJsonFeed } from "./json-feed-rules";

const at = (file: string) => `${site}/${file}`;
const asAtom = (feed: Feed) => atom(feed, at("atom.xml"));
const asJson = (feed: Feed) => jsonFeed(feed, at("feed.json"));
const read = (feed: Feed) => JSON.parse(asJson(feed)) as ReadJsonFeed;
const root = (feed: Feed) => parse(asAtom(feed)).find(({ name }) => name === "feed");

function all(feed: Feed): string[] {
  return [
    ...complaints(rss(feed, at("feed.xml")), at("feed.xml")),
    ...atomComplaints(asAtom(feed), at("atom.xml")),
    ...jsonFeedComplaints(asJson(feed), at("feed.json")),
  ];
}

const other = { id: "8f4e2a3c-0d6b-4f0e-9d53-6a1f7c2b9e02" };
const hard =
  "习近平 العربية 🚢 ]]> <b>&amp;</b> \"'&#65; AT&T <script>x</script> \0\u000b\u0085\ud800\ufffe\ufffd end";

const everywhere = anArticle({
  title: hard,
  dek: hard,
  takeaways: [{ id: "t", text: hard, blocks: [] }],
  body: docFromParagraphs([hard], () => "p"),
  authors: [{ slug: "a", name: hard }],
  topics: [{ slug: "t", name: hard }],
});

const cited = { type: "citation" as const, attrs: { source: "s" } };
const citing = anArticle({
  takeaways: [{ id: "t", text: "The point.", blocks: [], sources: ["s"] }],
  body: { type: "doc", content: [{ type: "paragraph", attrs: { id: "p" }, content: [cited] }] },
  sources: [
    ...[{ id: "o", title: "Other", publisher: "", address: "", date: "", language: "" }],
    { id: "s", title: "The notice", publisher: "", address: "", date: "", language: "" },
  ],
});

const days: EditionRead[] = [
  {
    day: "2025-03-02",
    articles: [1, 2, 3, 4, 5, 6].map((number) => ({
      ...anArticle({ title: `Title ${number}`, language: number === 2 ? "ar" : null }),
      topic: { slug: "security", name: "Security" },
      takeaways: ["First.", "Second."],
    })),
    publishedAt: new Date("2025-03-01T17:00:00Z"),
    updatedAt: new Date("2025-03-02T09:00:00Z"),
  },
];
const editions = feedOf(
  {
    kind: "editions",
    editions: days,
    about: { of: "editions" },
    settings: defaultSettings,
    updatedAt: new Date("2025-03-02T09:30:00Z"),
    tags: [],
  },
  site,
);

test.each<[string, Feed]>([
  ["of an article", aFeed([anArticle()])],
  ["of nothing", aFeed([], { updatedAt: undefined })],
  ["of hard words", aFeed([everywhere], { settings: { name: hard, description: hard } })],
  [
    "with hubs",
    aFeed([anArticle()], {
      settings: { hubs: ["https://a.example/", "https://b.example/hub?c=d&e"] },
    }),
  ],
  ["that cites its sources", aFeed([citing])],
  ["of summaries", aFeed([anArticle()], { settings: { feedContent: "summary" } })],
  [
    "in another language",
    aFeed([anArticle({ language: "zh-Hans" })], { settings: { language: "ar" } }),
  ],
  ["of twins", aFeed([anArticle(), anArticle(other)])],
  [
    "of an article without authors, topics, dek and hero",
    aFeed([anArticle({ authors: [], topics: [], hero: null, dek: "" })]),
  ],
  [
    "of a topic in Chinese",
    aFeed([anArticle()], {
      about: { of: "topic", id: "1", slug: "铁路", name: "铁路", about: "" },
    }),
  ],
  [
    "of an author",
    aFeed([anArticle()], {
      about: { of: "author", id: "1", slug: "bo", name: "Bo & Co", about: "About\nBo." },
    }),
  ],
  ["of editions", editions],
])("a feed %s has nothing that a validator complains of, in each format", (_, feed) => {
  expect(all(feed)).toEqual([]);
});

test("a feed shows the numbers of sources, leading to the article’s page, and the list by them", () => {
  const html = read(aFeed([citing])).items[0]?.content_html ?? "";
  const mark = `<sup><a href="${site}/articles/a-ship-at-a-quay#source-1">[1]</a></sup>`;
  expect(html).toContain(`<li>The point.${mark}</li>`);
  expect(html).toContain(`<p>${mark}</p>`);
  expect(html).toMatch(/<ol>\s*<li>The notice<\/li><li>Other<\/li><\/ol>/);
});

test("the three formats say the same of an article", () => {
  const feed = aFeed([anArticle()]);
  const [entry] = children(root(feed) ?? never(), "entry");
  const [item] = read(feed).items;
  if (!entry || !item) throw new Error("no entry");
  expect(item).toMatchObject({
    id: "urn:uuid:8f4e2a3c-0d6b-4f0e-9d53-6a1f7c2b9e01",
    url: `${site}/articles/a-ship-at-a-quay`,
    title: "A ship at a quay",
    summary: "What it is about.",
    image: `${site}/media/${"ab".padEnd(64, "0")}/1280.jpeg`,
    date_published: "2025-03-01T08:00:00.500Z",
    date_modified: "2025-03-02T09:30:00.250Z",
    authors: [
      { name: "Ana", url: `${site}/authors/ana` },
      { name: "Bo & Co", url: `${site}/authors/bo` },
    ],
    tags: ["Security", "R&D"],
  });
  expect(text(entry, "id")).toBe(item.id);
  expect(text(entry, "title")).toBe(item.title);
  expect(text(entry, "summary")).toBe(item.summary);
  expect(text(entry, "content")).toBe(item.content_html);
  expect(text(entry, "published")).toBe(item.date_published);
  expect(text(entry, "updated")).toBe(item.date_modified);
  expect(children(entry, "author").map((author) => text(author, "name"))).toEqual([
    "Ana",
    "Bo & Co",
  ]);
  expect(children(entry, "category").map(({ attributes }) => attributes.term)).toEqual(item.tags);
  const [media] = children(entry, "media:content");
  expect(media && text(media, "media:description")).toBe("A ship at a quay.");
  expect(item.content_html).toContain('alt="A ship at a quay."');
});

test("a summary has the takeaways and leads to the rest, and not the report", () => {
  const [item] = read(aFeed([anArticle()], { settings: { feedContent: "summary" } })).items;
  expect(item?.content_html).toContain("<li>First.</li>");
  expect(item?.content_html).toContain('alt="A ship at a quay."');
  expect(item?.content_html).toContain(`<a href="${site}/articles/a-ship-at-a-quay">`);
  expect(item?.content_html).not.toContain("Said.");
  expect(item?.content_html).not.toContain("What we think.");
});

test("an article in another language says so, and which way it runs", () => {
  const feed = aFeed([anArticle({ language: "ar" })]);
  expect(read(feed).items[0]?.language).toBe("ar");
  expect(read(feed).items[0]?.content_html).toMatch(/^<div lang="ar" dir="rtl">/);
  const [entry] = children(root(feed) ?? never(), "entry");
  expect(entry?.attributes["xml:lang"]).toBe("ar");
  expect(rss(feed, at("feed.xml"))).toContain("<dc:language>ar</dc:language>");
  expect(root(feed)?.attributes["xml:lang"]).toBe("en");
});

test("hubs stand beside the feed's own address", () => {
  const hubs = ["https://a.example/", "https://b.example/"];
  const feed = aFeed([], { settings: { hubs } });
  const links = (parent: Parameters<typeof children>[0] | undefined, name: string) =>
    children(parent ?? never(), name)
      .filter(({ attributes }) => attributes.rel === "hub")
      .map(({ attributes }) => attributes.href);
  expect(links(root(feed), "link")).toEqual(hubs);
  const channel = parse(rss(feed, at("feed.xml"))).find(({ name }) => name === "rss")?.children[0];
  expect(links(channel, "atom:link")).toEqual(hubs);
  expect(read(feed).hubs).toEqual(hubs.map((url) => ({ type: "WebSub", url })));
});

test("an edition is one entry of its day: titles, takeaways and links", () => {
  const [item] = read(editions).items;
  expect(item).toMatchObject({
    id: `${site}/editions/2025-03-02`,
    url: `${site}/editions/2025-03-02`,
    title: "2 March 2025",
    summary: "Title 1; Title 2; Title 3; Title 4; Title 5; and 1 more",
    date_published: "2025-03-01T17:00:00.000Z",
    date_modified: "2025-03-02T09:00:00.000Z",
    tags: ["Security"],
  });
  for (const number of [1, 2, 3, 4, 5, 6]) {
    expect(item?.content_html).toContain(
      `<h2><a href="${site}/articles/a-ship-at-a-quay">Title ${number}</a></h2>`,
    );
  }
  expect(item?.content_html).toContain("<ol><li>First.</li><li>Second.</li></ol>");
  expect(item?.content_html).toContain('<div lang="ar" dir="rtl">');
});

test("articles that were published in the same instant are told apart by less than it can be measured", () => {
  const feed = aFeed([anArticle(), anArticle(other)]);
  const updated = children(root(feed) ?? never(), "entry").map((entry) => text(entry, "updated"));
  expect(updated).toEqual(["2025-03-02T09:30:00.250001Z", "2025-03-02T09:30:00.250Z"]);
});

test.each<[sin: string, from: string | RegExp, to: string, complaint: string]>([
  ["no id", /<id>https[^<]*<\/id>/, "", "feed has no id"],
  ["an id that is none", /<id>urn:uuid:/, "<id>", "no URI"],
  ["no updated", /<updated>[^<]*<\/updated>/, "", "has no updated"],
  ["a date of RFC 822", /<published>[^<]*/, "<published>Sat, 01 Mar 2025 08:00:00 GMT", "RFC 3339"],
  ["an author without a name", "<name>Ana</name>", "", "without name"],
  ["two alternates", /<link rel="alternate"[^>]*>/, "$&$&", "no one alternate"],
  ["an unknown link", 'rel="self"', 'rel="own"', "unknown rel"],
  ["another self", "/atom.xml", "/feed.xml", "self link"],
  ["two titles", /<title>A ship[^<]*<\/title>/, "$&$&", "title stands twice"],
  ["no language", / xml:lang="en"/, "", "no language"],
  ["an unknown element", "<subtitle>", "<tagline/><subtitle>", "undefined element tagline"],
  [
    "an entry newer than the feed",
    "<updated>2025-03-02",
    "<updated>2025-03-01",
    "newer than its feed",
  ],
])("of an Atom feed with %s is complained", (_, from, to, complaint) => {
  const good = asAtom(aFeed([anArticle()]));
  const spoiled = good.replace(from, to);
  expect(spoiled).not.toBe(good);
  expect(atomComplaints(spoiled, at("atom.xml")).join("\n")).toContain(complaint);
});

test.each<[sin: string, from: string | RegExp, to: string, complaint: string]>([
  ["another version", "version/1.1", "version/1", "version"],
  ["a relative address", `"url":"${site}/articles`, '"url":"/articles', "full address"],
  ["an author of old", '"authors":[{"name":"China', '"author":[{"name":"China', "authors"],
  ["a date of RFC 822", /"date_published":"[^"]*/, '"date_published":"1 Mar 2025', "RFC 3339"],
  ["a script", "<hr>", "<script></script>", "the element script"],
  ["another feed_url", "/feed.json", "/feed", "feed_url"],
])("of a JSON feed with %s is complained", (_, from, to, complaint) => {
  const good = asJson(aFeed([anArticle()]));
  const spoiled = good.replace(from, to);
  expect(spoiled).not.toBe(good);
  expect(jsonFeedComplaints(spoiled, at("feed.json")).join("\n")).toContain(complaint);
});

function never(): never {
  throw new Error("not there");
}
