import { expect, test } from "vitest";
import { checkDocument, documentLimits } from "@/lib/content/check-document";
import { analysisSchema, bodySchema } from "@/lib/content/document-schema";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const text = (text: string, ...marks: unknown[]) => ({ type: "text", text, marks });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", attrs: { id: null }, content });
const link = (href: unknown) => ({ type: "link", attrs: { href } });
const image = (attrs: object) => ({
  type: "image",
  attrs: {
    id: "i",
    picture: "0".repeat(64),
    width: 1,
    height: 1,
    alt: "",
    caption: "",
    credit: "",
    ...attrs,
  },
});

test("every block and mark of a report is accepted as it is", () => {
  const whole = doc(
    { type: "heading", attrs: { id: "h", level: 3 }, content: [{ type: "text", text: "标题" }] },
    {
      type: "paragraph",
      attrs: { id: "p" },
      content: [
        { type: "text", text: "bold", marks: [{ type: "bold" }] },
        { type: "hardBreak" },
        {
          type: "text",
          text: "link",
          marks: [{ type: "link", attrs: { href: "/articles/a" } }, { type: "italic" }],
        },
      ],
    },
    {
      type: "orderedList",
      attrs: { id: "l", start: 3 },
      content: [{ type: "listItem", content: [{ type: "paragraph", attrs: { id: null } }] }],
    },
    {
      type: "blockquote",
      attrs: { id: "q" },
      content: [{ type: "paragraph", attrs: { id: null } }],
    },
    { type: "horizontalRule", attrs: { id: "r" } },
    image({ alt: "عنوان 📰" }),
  );
  expect(checkDocument(bodySchema, whole)).toEqual({ ok: true, document: whole });
});

test.each([
  ["an unknown node", doc({ type: "script", content: [] })],
  ["an unknown mark", doc(paragraph(text("x", { type: "underline" })))],
  ["an unknown attribute", doc({ type: "paragraph", attrs: { id: null, style: "color:red" } })],
  ["an unknown key of a node", doc({ type: "paragraph", attrs: { id: null }, html: "<b>" })],
  ["raw text instead of a document", "<p>hello</p>"],
  ["nothing", null],
  ["a node that is not the document", paragraph()],
  ["an empty document", doc()],
  ["text directly in the document", doc(text("x"))],
  ["a heading of level 1", doc({ type: "heading", attrs: { id: null, level: 1 } })],
  ["a heading whose level is a text", doc({ type: "heading", attrs: { id: null, level: "2" } })],
  ["a block id with a space", doc({ type: "paragraph", attrs: { id: "a b" } })],
  [
    "two blocks with one id",
    doc({ type: "paragraph", attrs: { id: "a" } }, { type: "paragraph", attrs: { id: "a" } }),
  ],
  ["a picture by its address", doc(image({ picture: "https://example.org/x.png" }))],
  ["a picture without a size", doc(image({ width: 0 }))],
  ["a javascript link", doc(paragraph(text("x", link("javascript:alert(1)"))))],
  ["a javascript link with a tab in it", doc(paragraph(text("x", link("java\tscript:alert(1)"))))],
  ["a data link", doc(paragraph(text("x", link("data:text/html,x"))))],
  ["a link to another host in disguise", doc(paragraph(text("x", link("//example.org"))))],
  ["a link that is no text", doc(paragraph(text("x", link({ toString: 1 }))))],
  ["a list item outside a list", doc({ type: "listItem", content: [paragraph()] })],
])("refuses %s, with a reason", (_, json) => {
  const checked = checkDocument(bodySchema, json);
  expect(checked.ok).toBe(false);
  expect(checked.ok || checked.reason).toMatch(/\w{3}/);
});

test("a letter that no database can keep becomes the replacement character, and the rest stays", () => {
  const checked = checkDocument(bodySchema, doc(paragraph(text("a\0b \ud83d c 📰"))));
  expect(checked).toMatchObject({
    document: { content: [{ content: [{ text: "a\ufffdb \ufffd c 📰" }] }] },
  });
});

test("refuses headings, pictures and rules in the analysis", () => {
  for (const block of [
    { type: "heading", attrs: { id: null, level: 2 } },
    { type: "horizontalRule", attrs: { id: null } },
    image({}),
  ]) {
    expect(checkDocument(analysisSchema, doc(block)).ok).toBe(false);
  }
});

test("refuses a document that is nested without end, and does not break over it", () => {
  let item: object = paragraph();
  for (let depth = 0; depth < 100_000; depth++) item = { type: "blockquote", content: [item] };
  expect(checkDocument(bodySchema, doc(item))).toMatchObject({
    reason: expect.stringContaining("deeply"),
  });
});

test("refuses a document that is too long or has too many parts", () => {
  const long = doc(paragraph(text("x".repeat(documentLimits.characters + 1))));
  expect(checkDocument(bodySchema, long)).toMatchObject({
    reason: expect.stringContaining("long"),
  });
  const many = doc(...Array.from({ length: documentLimits.nodes * 4 }, () => paragraph()));
  expect(checkDocument(bodySchema, many)).toMatchObject({
    reason: expect.stringContaining("parts"),
  });
});

test("accepts 20,000 words", () => {
  const words = Array.from({ length: 400 }, () => paragraph(text("word ".repeat(50))));
  expect(checkDocument(bodySchema, doc(...words)).ok).toBe(true);
});
