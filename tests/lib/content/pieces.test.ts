import { expect, test } from "vitest";
import { pieces } from "@/lib/content/pieces";
import { wordCount } from "@/lib/content/word-count";

test("pieces are cut at white space, and together are the text", () => {
  const text = "one two three four";
  expect([...pieces(text, 8)]).toEqual(["one two", " three", " four"]);
  expect([...pieces("", 8)]).toEqual([""]);
});

test("a text without white space is cut between characters", () => {
  const text = "长文𠮷𠮷文";
  for (const most of [2, 3, 4, 5]) {
    const cut = [...pieces(text, most)];
    expect(cut.join("")).toBe(text);
    expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
  }
});

test("the words of the longest text are counted without anybody waiting", () => {
  const begun = performance.now();
  expect(wordCount("长文".repeat(200_000))).toBeGreaterThan(100_000);
  expect(wordCount("word ".repeat(80_000))).toBe(80_000);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
