import { expect, test } from "vitest";
import { blockIds, withBlockIds } from "@/lib/content/block-ids";
import type { Block, Doc } from "@/lib/content/document";
import { plainText } from "@/lib/content/plain-text";
import { readingMinutes } from "@/lib/content/reading-time";
import { searchWords } from "@/lib/content/search-words";
import { wordCount } from "@/lib/content/word-count";

const paragraph = (id: string | null, text: string): Block => ({
  type: "paragraph",
  attrs: { id },
  content: [{ type: "text", text }],
});

const doc: Doc = {
  type: "doc",
  content: [
    { type: "heading", attrs: { id: "h", level: 2 }, content: [{ type: "text", text: "Head" }] },
    {
      type: "paragraph",
      attrs: { id: null },
      content: [
        { type: "text", text: "A " },
        { type: "text", text: "bold", marks: [{ type: "bold" }] },
        { type: "hardBreak" },
        { type: "text", text: "line" },
      ],
    },
    {
      type: "bulletList",
      attrs: { id: "l" },
      content: [
        { type: "listItem", content: [paragraph(null, "one")] },
        { type: "listItem", content: [paragraph(null, "two")] },
      ],
    },
    { type: "horizontalRule", attrs: { id: "r" } },
    { type: "blockquote", attrs: { id: "q" }, content: [paragraph(null, "said")] },
  ],
};

test("plain text keeps every word, blocks apart", () => {
  expect(plainText(doc)).toBe("Head\n\nA bold\nline\n\none\ntwo\n\nsaid");
});

test("words are counted in English and in Chinese", () => {
  expect(wordCount("China's push, in 2026.")).toBe(4);
  expect(wordCount("上海合作组织")).toBeGreaterThan(1);
  expect(wordCount("— … 📰")).toBe(0);
});

test("reading takes at least a minute, and grows with the words", () => {
  expect(readingMinutes("")).toBe(1);
  expect(readingMinutes("word ".repeat(238 * 2), "word ".repeat(238))).toBe(3);
});

test("block ids are given where they are missing and never changed", () => {
  let count = 0;
  const named = withBlockIds(doc, () => `new${++count}`);
  expect(blockIds(doc)).toEqual(["h", "l", "r", "q"]);
  expect(blockIds(named)).toEqual(["h", "new1", "l", "r", "q"]);
  expect(withBlockIds(named, () => "never")).toBe(named);
});

test("search words are folded: case, accents, widths; marks of other scripts stay", () => {
  expect(searchWords("L’Élysée, ＺÜRICH!")).toEqual(["l’elysee", "zurich"]);
  expect(searchWords("上海合作").join("")).toBe("上海合作");
  expect(searchWords("हिन्दी")).toEqual(["हिन्दी"]);
});

test("a quote has its attribution, and a table its caption and its rows, each on a line", () => {
  const cell = (...texts: string[]) => ({
    type: "tableCell" as const,
    attrs: { colspan: 1, rowspan: 1 },
    content: texts.map((text) => paragraph(null, text)),
  });
  const words = plainText({
    type: "doc",
    content: [
      {
        type: "blockquote",
        attrs: { id: "q" },
        content: [
          paragraph(null, "Said."),
          { type: "attribution", content: [{ type: "text", text: "Ada" }] },
        ],
      },
      {
        type: "table",
        attrs: { id: "t", caption: "Trains" },
        content: [
          { type: "tableRow", content: [cell("2025"), cell("16,000", "of them full")] },
          { type: "tableRow", content: [cell("2026"), cell("17,000")] },
        ],
      },
    ],
  });
  expect(words).toBe("Said.\nAda\n\nTrains\n2025 | 16,000 of them full\n2026 | 17,000");
});
