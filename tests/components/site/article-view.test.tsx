import { expect, test } from "vitest";
import { ArticleView } from "@/components/site/article-view";
import { emptyDoc } from "@/lib/content/document";
import { defaultSettings } from "@/lib/content/settings";
import { aHero, anArticle, aRelated } from "./an-article";
import { markup, words } from "./markup";

const address = "https://brief.example/articles/the-title";
const shown = (changes = {}) => (
  <ArticleView settings={defaultSettings} article={anArticle(changes)} address={address} />
);

test("the parts stand in the order of the first article's page", () => {
  const text = words(shown());
  const order = [
    "The title",
    "The dek.",
    "Lin Meihua",
    "The quay at dawn",
    "Photograph: Wen Li",
    "Key Takeaways",
    "The first point.",
    "The second point.",
    "Editor’s Desk",
    "Strategic Analysis",
    "What it means.",
    "China Daily Brief Editorial",
    "Strategic Insight",
    "China Daily Brief",
    "The report.",
    "Sources",
    "Share Article",
    "Related Articles",
  ];
  let from = 0;
  for (const part of order) {
    const at = text.indexOf(part, from);
    expect(at, `${part} after ${text.slice(0, from)}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
});

test("takeaways are numbered from one, and a number leads to the passage that supports its sentence", () => {
  const html = markup(shown());
  expect(html).toContain('<li id="takeaway-1" dir="auto"><a href="#p2"');
  expect(html).toContain('<li id="takeaway-2" dir="auto"><span>2</span>');
  expect(html).toContain('<p id="p2"');
});

test("what supports a takeaway leads back to it", () => {
  const html = markup(shown());
  const p2 = /<p id="p2".*?<\/p>/.exec(html)?.[0];
  expect(p2).toContain('<a href="#takeaway-1" aria-label="Supports takeaway 1">1</a>');
});

test("sources are numbered as they are cited, and lead back to each place", () => {
  const source = (id: string, title: string) => ({
    ...{ id, title, publisher: "", address: "", date: "" as const, language: "" as const },
  });
  const cited = (source: string) => ({ type: "citation" as const, attrs: { source } });
  const html = markup(
    shown({
      takeaways: [{ id: "a", text: "The point.", blocks: [], sources: ["census"] }],
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            attrs: { id: "p1" },
            content: [{ type: "text", text: "So." }, cited("census"), cited("survey")],
          },
        ],
      },
      sources: [source("other", "Other"), source("survey", "Survey"), source("census", "Census")],
    }),
  );
  const list = html.slice(html.indexOf('<h2 id="sources">'));
  expect(list.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ")).toMatch(
    /Sources Census ↑ a b Survey ↑ Other/,
  );
  expect(html).toMatch(/The point\.\u2060<sup><a id="cite-1" href="#source-1" role="doc-noteref"/);
  expect(html).toContain('<a id="cite-3" href="#source-2"');
  for (const place of ["cite-1", "cite-2", "cite-3"]) {
    expect(list).toContain(`<a href="#${place}" role="doc-backlink"`);
  }
});

test("the times are exact, with their zone", () => {
  const text = words(shown({ publishedAt: new Date("2026-11-24T01:05:00Z") }));
  expect(text).toContain("23 November 2026, 21:30 UTC+8");
  expect(text).toContain("Updated 24 November 2026, 09:05 UTC+8");
  expect(markup(shown())).toContain('<time dateTime="2026-11-23T13:30:00.000Z">');
});

test("an article that was not published again has no time of update", () => {
  expect(words(shown())).not.toContain("Updated");
});

test("the picture has its alternative text and its size", () => {
  const html = markup(shown());
  expect(html).toContain(`alt="${aHero.alt}"`);
  expect(html).toContain('width="1600" height="900"');
});

test("without related articles the page says so in the words of the first article", () => {
  expect(words(shown({ related: [] }))).toContain("Related Articles No related articles found");
});

test("a related article says why it is there", () => {
  const text = words(shown({ related: [aRelated({ reason: "contrast" })] }));
  expect(text).toContain("Contrast 23 November 2026 Another title");
  expect(text).not.toContain("No related articles found");
});

test("empty parts leave nothing behind", () => {
  const html = markup(
    shown({
      dek: "",
      hero: null,
      takeaways: [{ id: "a", text: " ", blocks: [] }],
      analysis: { heading: "Strategic Analysis", text: emptyDoc(), signature: "S", label: "L" },
      body: emptyDoc(),
      sources: [],
      authors: [],
      topics: [],
    }),
  );
  for (const trace of [
    "<figure",
    "Key Takeaways",
    "Editor’s Desk",
    "Strategic Analysis",
    "Sources",
    "By ",
    "<p dir",
    "<p></p>",
    "<ul></ul>",
  ]) {
    expect(html).not.toContain(trace);
  }
  // The publication's name is the report's label, and there is no report.
  expect(html).not.toContain("China Daily Brief");
});

test("what editors typed is text and nothing else", () => {
  const evil = '<img src=x onerror="alert(1)">';
  const html = markup(
    shown({
      title: evil,
      dek: evil,
      takeaways: [{ id: "a", text: evil, blocks: [] }],
      hero: { ...aHero, caption: evil, credit: evil },
      related: [aRelated({ title: evil })],
      authors: [{ slug: "x", name: evil }],
    }),
  );
  expect(html).not.toContain("<img src=x");
  expect(html).toContain("&lt;img src=x");
});

test("a source whose address is not one is named without a link", () => {
  const source = { id: "s", title: "T", publisher: "", date: "" as const, language: "" as const };
  const html = markup(shown({ sources: [{ ...source, address: "javascript:alert(1)" }] }));
  expect(html).not.toContain("javascript:");
});

test("a Chinese article is declared as Chinese", () => {
  expect(markup(shown({ title: "安全优先", dek: "北京释放信号" }))).toContain(
    '<article lang="zh" dir="ltr">',
  );
  expect(markup(shown())).toContain("<article>");
});

test("sharing works by plain links, and loads nothing", () => {
  const html = markup(shown());
  const encoded = encodeURIComponent(address);
  expect(html).toContain(`https://x.com/intent/post?text=The%20title&amp;url=${encoded}`);
  expect(html).toContain(`mailto:?subject=The%20title&amp;body=${encoded}`);
  expect(html).toContain(`https://www.linkedin.com/sharing/share-offsite/?url=${encoded}`);
  expect(html).toContain(`https://www.facebook.com/sharer/sharer.php?u=${encoded}`);
  expect(html).not.toMatch(/<(script|iframe|link)/);
});
