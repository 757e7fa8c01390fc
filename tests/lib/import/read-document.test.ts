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
    ...["paragraph", "paragraph", "heading", "paragraph", "bulletList", "paragraph", "paragraph"],
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
