import { expect, test } from "vitest";
import { matchesInDoc } from "@/components/editor/find/find-marks";
import { matchesIn, type Query, withReplaced } from "@/components/editor/find/matches-in";
import { bodySchema } from "@/lib/content/document-schema";

const query = (words: string, more: Partial<Query> = {}): Query => ({
  ...{ words, matchCase: false, wholeWords: false },
  ...more,
});
const found = (text: string, words: string, more?: Partial<Query>) =>
  matchesIn(text, query(words, more)).map(({ from, to }) => text.slice(from, to));

test("capitals do not count unless they are asked to", () => {
  expect(found("Rail, rail", "RAIL")).toEqual(["Rail", "rail"]);
  expect(found("Rail, rail", "rail", { matchCase: true })).toEqual(["rail"]);
});

test("whole words are not parts of others, in any script", () => {
  expect(found("rail railway, rails: rail.", "rail", { wholeWords: true })).toHaveLength(2);
  expect(found("中国人 中国", "中国", { wholeWords: true })).toHaveLength(1);
});

test("signs mean themselves", () => {
  expect(found("a.b a-b (a/b) [a|b]", "a.b")).toEqual(["a.b"]);
  expect(found("cost (a/b) $5", "(a/b) $5")).toEqual(["(a/b) $5"]);
  expect(found("a-b", "a-b")).toEqual(["a-b"]);
  expect(found("anything", "")).toEqual([]);
});

test("all are replaced at once, where they stood", () => {
  const text = "one two one";
  expect(withReplaced(text, matchesIn(text, query("one")), "three")).toBe("three two three");
});

test("a document has matches at its own positions, over marks and breaks, and none across blocks", () => {
  const { paragraph, hardBreak } = bodySchema.nodes;
  const doc = bodySchema.node("doc", null, [
    paragraph.create(null, [
      bodySchema.text("a "),
      hardBreak.create(),
      bodySchema.text("fre", [bodySchema.mark("bold")]),
      bodySchema.text("ight"),
    ]),
    paragraph.create(null, bodySchema.text("freight fre")),
    paragraph.create(null, bodySchema.text("ight")),
  ]);
  const matches = matchesInDoc(doc, query("freight"));
  expect(matches.map(({ from, to }) => doc.textBetween(from, to))).toEqual(["freight", "freight"]);
});
