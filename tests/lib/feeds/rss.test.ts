import { expect, test } from "vitest";
import { docFromParagraphs, emptyDoc } from "@/lib/content/document";
import { rss } from "@/lib/feeds/rss";
import { aFeed, anArticle, asRss, site } from "./a-feed";
import { children, complaints, type Element, parse, text } from "./feed-rules";

const location = `${site}/feed.xml`;

function channelOf(xml: string): Element {
  const channel = parse(xml).find(({ name }) => name === "rss")?.children[0];
  if (!channel) throw new Error("no channel");
  return channel;
}

function onlyItem(article = anArticle()): Element {
  const [item] = children(channelOf(asRss(article)), "item");
  if (!item) throw new Error("no item");
  return item;
}

const content = (article = anArticle()) => text(onlyItem(article), "content:encoded");

test("the validator has nothing to complain about", () => {
  expect(complaints(asRss(anArticle()), location)).toEqual([]);
});

test("nor in a feed of nothing", () => {
  const xml = rss(aFeed([], { updatedAt: undefined }), location);
  expect(complaints(xml, location)).toEqual([]);
  expect(xml).not.toContain("lastBuildDate");
});

test("nor where an article has only what it must", () => {
  const bare = anArticle({
    hero: null,
    takeaways: [],
    sources: [],
    topics: [],
    analysis: { heading: "", text: emptyDoc(), signature: "", label: "" },
    body: docFromParagraphs(["Only this."], () => "p1"),
  });
  expect(complaints(asRss(bare), location)).toEqual([]);
  expect(content(bare)).toBe("<p>What it is about.</p>\n<p>Only this.</p>");
});

const hard =
  "习近平 العربية 🚢 ]]> <b>&amp;</b> \"'&#65; AT&T <script>x</script> ]]> \0\u0008\u000b\u001f\u007f\u0085\ud800\ufffe\ufffd\u{1fffe}end";
const kept = "习近平 العربية 🚢 ]]> <b>&amp;</b> \"'&#65; AT&T <script>x</script> ]]> end";

test("every script, markup and stray character passes through every field", () => {
  const article = anArticle();
  const picture = { ...article.hero, alt: hard, caption: hard, credit: hard } as never;
  const everywhere = anArticle({
    title: hard,
    dek: hard,
    hero: picture,
    takeaways: [{ id: "t", text: hard, blocks: [] }],
    analysis: {
      heading: hard,
      text: docFromParagraphs([hard], () => "a"),
      signature: hard,
      label: hard,
    },
    body: docFromParagraphs([hard], () => "p"),
    authors: [{ slug: "a", name: hard }],
    topics: [{ slug: "t", name: hard }],
    sources: [{ id: "s", title: hard, publisher: hard, address: "", date: "", language: "" }],
  });
  expect(complaints(asRss(everywhere), location)).toEqual([]);
  const item = onlyItem(everywhere);
  for (const part of ["title", "description", "dc:creator", "category"]) {
    expect(text(item, part), part).toBe(kept);
  }
  const [media] = children(item, "media:content");
  expect(media && text(media, "media:description")).toBe(kept);
  expect(text(item, "content:encoded")).not.toMatch(/<(script|b)>/);
});

test("an item says who, what, when and where", () => {
  const item = onlyItem();
  expect(text(item, "title")).toBe("A ship at a quay");
  expect(text(item, "link")).toBe("https://brief.example/articles/a-ship-at-a-quay");
  expect(text(item, "guid")).toBe("urn:uuid:8f4e2a3c-0d6b-4f0e-9d53-6a1f7c2b9e01");
  expect(text(item, "pubDate")).toBe("Sat, 01 Mar 2025 08:00:00 GMT");
  expect(text(item, "atom:updated")).toBe("2025-03-02T09:30:00.250Z");
  expect(children(item, "dc:creator").map((each) => each.text)).toEqual(["Ana", "Bo & Co"]);
  expect(children(item, "category").map((each) => each.text)).toEqual(["Security", "R&D"]);
  expect(text(item, "description")).toBe("What it is about.");
});

test("the hero comes with its own alt, its file and its size", () => {
  const [media] = children(onlyItem(), "media:content");
  const url = `https://brief.example/media/${"ab".padEnd(64, "0")}/1280.jpeg`;
  expect(media?.attributes).toEqual({
    url,
    medium: "image",
    type: "image/jpeg",
    width: "1280",
    height: "720",
  });
  expect(media && text(media, "media:description")).toBe("A ship at a quay.");
  expect(media && text(media, "media:credit")).toBe("A. Photographer");
  expect(content()).toContain(
    `<img src="${url}" alt="A ship at a quay." width="1280" height="720">`,
  );
});

test("the content is the whole article in its page's order, the opinion marked as such", () => {
  const order = [
    "What it is about.",
    'alt="A ship at a quay."',
    "<ol><li>First.</li><li>Second.</li></ol>",
    "<h2>Editor’s Desk: Strategic Analysis</h2>",
    "Opinion of the Editor’s Desk · Strategic Insight",
    "What we think.",
    "— China Daily Brief Editorial",
    "<p>A <em><strong>ship</strong></em><br>",
    "<h2>Why</h2>",
    "<ul><li><p>one</p></li></ul>",
    '<ol start="3"><li><p>three</p></li></ol>',
    "<blockquote><p>Said.</p><p>— Ada Lovelace</p></blockquote>",
    "<table><caption>Ships &amp; ports</caption><thead>",
    '<th scope="col"><p>Year</p></th>',
    '<th scope="row"><p>2025</p></th><td><p>3</p></td>',
    '<td colspan="2"><p>Estimates</p></td>',
    "<hr>",
    'alt="Another picture."',
    "<figcaption>At dawn · A. Photographer</figcaption>",
    '<li lang="zh-Hans"><a href="https://mod.example/a">国防部例行记者会</a>',
  ];
  let from = 0;
  for (const part of order) {
    const at = content().indexOf(part, from);
    expect(at, part).toBeGreaterThanOrEqual(0);
    from = at + 1;
  }
});

test("every address in the content is absolute", () => {
  const addresses = [...content().matchAll(/(?:href|src)="([^"]*)"/g)].map(
    ([, address]) => address,
  );
  expect(addresses).toContain("https://brief.example/topics/security");
  expect(addresses).toContain("https://brief.example/articles/a-ship-at-a-quay#p2");
  expect(addresses).toContain("mailto:desk@brief.example");
  expect(addresses).toContain("https://other.example/a?b=1&amp;c=%E8%88%B0");
});

test("an address in another script is percent-encoded, as feed readers want it", () => {
  const item = onlyItem(anArticle({ slug: "习近平-2026" }));
  expect(text(item, "link")).toBe(
    "https://brief.example/articles/%E4%B9%A0%E8%BF%91%E5%B9%B3-2026",
  );
});

test("the feed is dated by its last publication, and is the same bytes at any time", () => {
  const xml = asRss(anArticle());
  expect(text(channelOf(xml), "lastBuildDate")).toBe("Sun, 02 Mar 2025 09:30:00 GMT");
  expect(asRss(anArticle())).toBe(xml);
});

test("two articles that share an id are complained of", () => {
  expect(complaints(asRss(anArticle(), anArticle()), location)).toEqual(["a guid stands twice"]);
});
