import { expect, test } from "vitest";
import { checkDocument } from "@/lib/content/check-document";
import { analysisSchema, bodySchema } from "@/lib/content/document-schema";
import { plainText } from "@/lib/content/plain-text";
import { readAnalysis, readText } from "@/lib/import/read-document";

/** The kinds of the blocks of a text, once the desk's own check has taken it. */
function kinds(text: string, format: "text" | "markdown" | "html") {
  const checked = checkDocument(bodySchema, readText(text, format, "p"));
  if (!checked.ok) throw new Error(checked.reason);
  return checked.document.content.map(({ type }) => type);
}

test("paragraphs of a plain text are apart by an empty line, and its wrapped lines are joined", () => {
  const doc = readText("The first\nparagraph.\r\n\r\n \nThe second.\n", "text", "p");
  expect(plainText(doc)).toBe("The first paragraph.\n\nThe second.");
  expect(doc.content.map(({ attrs }) => attrs.id)).toEqual(["p1", "p2"]);
});

test("in a plain text without an empty line each line is a paragraph", () => {
  expect(plainText(readText("One.\nTwo.\n", "text", "p"))).toBe("One.\n\nTwo.");
});

test("a plain text is taken by its letters: it has no markup", () => {
  expect(plainText(readText("<b>2 * 3</b> *is* 6", "text", "p"))).toBe("<b>2 * 3</b> *is* 6");
});

test("Markdown keeps headings, lists, quotes, links and emphasis", () => {
  const text =
    "# One\n\nA **bold** [link](https://example.org/).\n\n- a\n  1. b\n\n> said\n\n---\n";
  expect(kinds(text, "markdown")).toEqual([
    ...["heading", "paragraph", "bulletList", "blockquote", "horizontalRule"],
  ]);
  const [, paragraph] = readText(text, "markdown", "p").content;
  expect(paragraph).toMatchObject({
    content: [
      { text: "A " },
      { text: "bold", marks: [{ type: "bold" }] },
      { text: " " },
      { text: "link", marks: [{ type: "link", attrs: { href: "https://example.org/" } }] },
      { text: "." },
    ],
  });
});

test("HTML loses no text, whatever it is dressed in, and keeps no script", () => {
  const html = `<div>Loose <span style="color:red">words</span><p>And<br>a break</p>
    <h4>Small</h4><table><tr><th>Year</th><td>2026</td></tr></table>
    <ul><li><h3>Item</h3><blockquote><ul><li>deep</li></ul></blockquote></li></ul>
    <script>alert(1)</script><a href="javascript:alert(1)">bad</a><custom-thing>kept</custom-thing></div>`;
  expect(kinds(html, "html")).toEqual([
    ...["paragraph", "paragraph", "heading", "table", "bulletList", "paragraph", "paragraph"],
  ]);
  const doc = readText(html, "html", "p");
  expect(plainText(doc)).toBe(
    "Loose words\n\nAnd\na break\n\nSmall\n\nYear | 2026\n\nItem\ndeep\n\nbad\n\nkept",
  );
  expect(JSON.stringify(doc)).not.toContain("alert");
});

test("a figure is a picture with its caption", () => {
  const html =
    '<figure><img src="a.jpg" alt="A ship"><figcaption>At <b>sea</b></figcaption></figure>';
  expect(readText(html, "html", "p").content).toEqual([
    {
      type: "image",
      attrs: {
        ...{ id: "p1", picture: "a.jpg", width: 0, height: 0 },
        ...{ alt: "A ship", caption: "At sea", credit: "" },
      },
    },
  ]);
});

test("in the Editor's Desk headings are paragraphs, and pictures and rules are left out", () => {
  const doc = readAnalysis('<h2>Why</h2><hr><img src="a.jpg"><p>Because.</p>', "html");
  expect(checkDocument(analysisSchema, doc)).toMatchObject({ ok: true });
  expect(plainText(doc)).toBe("Why\n\nBecause.");
});

test("a table keeps its caption, its headers and the cells that span others", () => {
  const html = `<table><caption>Trains <i>west</i></caption><thead><tr><th>Year</th><th>Trains</th></tr></thead>
    <tr><td>2025</td><td><p>16,000</p><ul><li>of them full</li></ul></td></tr><tr><td colspan="2">Estimates</td></tr></table>`;
  expect(kinds(html, "html")).toEqual(["table"]);
  const doc = readText(html, "html", "p");
  expect(plainText(doc)).toBe("Trains west\nYear | Trains\n2025 | 16,000 of them full\nEstimates");
  expect(doc.content[0]).toMatchObject({
    content: [
      { content: [{ type: "tableHeader" }, { type: "tableHeader" }] },
      { content: [{ type: "tableCell" }, { type: "tableCell" }] },
      { content: [{ type: "tableCell", attrs: { colspan: 2, rowspan: 1 } }] },
    ],
  });
});

test("a table that only lays a page out is what stands in it", () => {
  expect(kinds("<table><tr><td><h2>A</h2><p>b</p></td></tr></table>", "html")).toEqual([
    ...["heading", "paragraph"],
  ]);
  const nested =
    "<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>";
  expect(kinds(nested, "html")).toEqual(["paragraph", "table"]);
});

test("who said it stays with the quote, without its dash", () => {
  const quotes = [
    "<blockquote><p>Said.</p><footer>— <b>Ada</b></footer></blockquote>",
    "<figure><blockquote>Said.</blockquote><figcaption>– <b>Ada</b></figcaption></figure>",
  ];
  for (const html of quotes) {
    expect(kinds(html, "html")).toEqual(["blockquote"]);
    expect(readText(html, "html", "p").content[0]).toMatchObject({
      content: [
        { type: "paragraph" },
        { type: "attribution", content: [{ text: "Ada", marks: [{ type: "bold" }] }] },
      ],
    });
  }
});

test("the Editor’s Desk has a table’s rows as lines, each a block of its own", () => {
  const table = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>";
  const checked = checkDocument(analysisSchema, readAnalysis(table, "html"));
  expect(checked.ok && plainText(checked.document)).toBe("a | b\n\nc | d");
});
