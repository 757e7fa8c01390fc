import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DocumentView } from "@/components/site/document";
import type { Block, Inline, Mark } from "@/lib/content/document";
import { markup } from "./markup";

const text = (words: string, ...marks: Mark[]): Inline => ({ type: "text", text: words, marks });
const paragraph = (id: string | null, ...content: Inline[]): Block => ({
  type: "paragraph",
  attrs: { id },
  content,
});
const shown = (...content: Block[]) => markup(<DocumentView document={{ type: "doc", content }} />);

test("a block's id is its element's", () => {
  expect(shown(paragraph("p1", text("Words.")))).toBe(
    '<div><p id="p1" dir="auto">Words.</p></div>',
  );
});

test("a block without an id has none, and an empty paragraph is no fault", () => {
  expect(shown(paragraph(null))).toBe('<div><p dir="auto"></p></div>');
});

test("headings have their level", () => {
  const heading = (level: 2 | 3): Block => ({
    type: "heading",
    attrs: { id: `h${level}`, level },
    content: [text("Head")],
  });
  expect(shown(heading(2), heading(3))).toContain(
    '<h2 id="h2" dir="auto">Head</h2><h3 id="h3" dir="auto">Head</h3>',
  );
});

test("lists nest, and an ordered one counts from its start", () => {
  const html = shown({
    type: "orderedList",
    attrs: { id: "l", start: 9 },
    content: [
      {
        type: "listItem",
        content: [
          paragraph(null, text("Nine")),
          {
            type: "bulletList",
            attrs: { id: null },
            content: [{ type: "listItem", content: [paragraph(null, text("Inner"))] }],
          },
        ],
      },
    ],
  });
  expect(html).toContain('<ol id="l" dir="ltr" start="9"><li><p dir="auto">Nine</p><ul dir="ltr">');
  expect(html).toContain('<li><p dir="auto">Inner</p></li></ul></li></ol>');
});

test("a list and a quote run as their first words do, which have a direction of their own", () => {
  const nile = paragraph(null, text("1. النيل, the Nile"));
  const html = shown(
    {
      type: "bulletList",
      attrs: { id: "l" },
      content: [
        { type: "listItem", content: [nile] },
        { type: "listItem", content: [paragraph(null, text("The Amazon"))] },
      ],
    },
    { type: "blockquote", attrs: { id: "q" }, content: [nile] },
  );
  expect(html).toContain('<ul id="l" dir="rtl">');
  expect(html).toContain('<p dir="auto">The Amazon</p>');
  expect(html).toContain('<blockquote id="q" dir="rtl">');
});

test("quotes, rules and line breaks are what they are called", () => {
  const html = shown(
    { type: "blockquote", attrs: { id: "q" }, content: [paragraph(null, text("Said."))] },
    { type: "horizontalRule", attrs: { id: "r" } },
    paragraph(null, text("One"), { type: "hardBreak" }, text("Two")),
  );
  expect(html).toContain('<blockquote id="q" dir="ltr"><p dir="auto">Said.</p></blockquote>');
  expect(html).toContain('<hr id="r"/>');
  expect(html).toContain("One<br/>Two");
});

test("who said it stands under the quote, and a name that was never written nowhere", () => {
  const quote = (...name: Inline[]): Block => ({
    type: "blockquote",
    attrs: { id: "q" },
    content: [
      paragraph(null, text("Said.")),
      name.length > 0 ? { type: "attribution", content: name } : { type: "attribution" },
    ],
  });
  expect(shown(quote(text("Ada", { type: "bold" })))).toBe(
    '<div><figure id="q" dir="ltr"><blockquote><p dir="auto">Said.</p></blockquote>' +
      '<figcaption><span aria-hidden="true">— </span><strong>Ada</strong></figcaption></figure></div>',
  );
  expect(shown(quote())).toBe(
    '<div><blockquote id="q" dir="ltr"><p dir="auto">Said.</p></blockquote></div>',
  );
});

test("a table is named by its caption, its headers head columns and rows, and it scrolls by keyboard", () => {
  const cell = (words: string, type: "tableCell" | "tableHeader" = "tableCell", colspan = 1) => ({
    type,
    attrs: { colspan, rowspan: 1 },
    content: [paragraph(null, text(words))],
  });
  const html = shown({
    type: "table",
    attrs: { id: "t", caption: "Trains" },
    content: [
      { type: "tableRow", content: [cell("Port", "tableHeader"), cell("2025", "tableHeader")] },
      { type: "tableRow", content: [cell("Duisburg", "tableHeader"), cell("16,000")] },
    ],
  });
  expect(html).toContain('<section aria-label="Trains" tabindex="0"><table><caption dir="auto">');
  expect(html).toContain('<thead><tr><th scope="col" dir="auto"><p dir="auto">Port</p></th>');
  expect(html).toContain('<tbody><tr><th scope="row" dir="auto"><p dir="auto">Duisburg</p></th>');
});

test("a heading without words heads nothing, as in the corner of a table", () => {
  const heading = (...content: Inline[]) => ({
    type: "tableHeader" as const,
    attrs: { colspan: 1, rowspan: 1 },
    content: [paragraph(null, ...content)],
  });
  const html = shown({
    type: "table",
    attrs: { id: "t", caption: "" },
    content: [
      { type: "tableRow", content: [heading(), heading(text("2025"))] },
      {
        type: "tableRow",
        content: [heading(text("Duisburg")), { ...heading(), type: "tableCell" }],
      },
    ],
  });
  expect(html).toContain('<thead><tr><td dir="auto"><p dir="auto"></p></td><th scope="col"');
});

test("a picture has its size, alternative text, caption and credit", () => {
  const html = shown({
    type: "image",
    attrs: {
      id: "i",
      picture: "b".repeat(64),
      width: 1200,
      height: 800,
      alt: "A map.",
      caption: "The strait",
      credit: "Map: Brief",
    },
  });
  expect(html).toContain('<figure id="i"><div><picture>');
  expect(html).toContain('alt="A map." width="1200" height="800" loading="lazy"');
  expect(html).toContain("<figcaption>");
  expect(html).toContain("The strait");
  expect(html).toContain("Map: Brief");
});

test("marks nest in their order", () => {
  expect(shown(paragraph(null, text("w", { type: "bold" }, { type: "italic" })))).toContain(
    "<strong><em>w</em></strong>",
  );
});

test("a link to elsewhere takes no power and tells nothing; one of this site is plain", () => {
  const link = (href: string) =>
    shown(paragraph(null, text("w", { type: "link", attrs: { href } })));
  expect(link("https://example.org/")).toContain(
    '<a href="https://example.org/" rel="noopener noreferrer external">w</a>',
  );
  expect(link("/topics/security")).toContain('<a href="/topics/security">w</a>');
  expect(link("mailto:desk@example.org")).toContain('<a href="mailto:desk@example.org">w</a>');
});

test("on paper an address follows its link, unless the link says it", () => {
  const link = (said: string, href: string, ...marks: Mark[]) => {
    const content = [paragraph(null, text(said, { type: "link", attrs: { href } }, ...marks))];
    return renderToStaticMarkup(<DocumentView document={{ type: "doc", content }} />);
  };
  const cited = "brief-cited";
  expect(link("The report", "https://example.org/")).toContain(cited);
  expect(link("The report", "https://example.org/", { type: "bold" })).toContain(cited);
  expect(link("https://example.org/", "https://example.org/")).not.toContain(cited);
  expect(link("Security", "/topics/security")).not.toContain(cited);
});

test("a link that no document may have is shown as its words", () => {
  for (const href of [
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "java\tscript:x",
  ]) {
    const html = shown(paragraph(null, text("w", { type: "link", attrs: { href } })));
    expect(html).toBe('<div><p dir="auto">w</p></div>');
  }
});
