import { expect, test } from "vitest";
import { nearness } from "@/lib/content/search/nearness";

const asked = (...forms: string[]) => forms.map((form) => ({ form, worth: 1 }));
const sum = (words: string, ...forms: string[]) =>
  nearness(words, asked(...forms)).reduce((sum, { weight }) => sum + weight, 0);

test("a word counts as it was typed, and neighbours of the question the more the nearer they are", () => {
  expect(sum("grain exports resume", "grain")).toBe(1);
  expect(sum("grains resume", "grain")).toBe(0);
  expect(sum("grain exports resume", "grain", "exports")).toBe(3);
  expect(sum("grain by sea exports resume", "grain", "exports")).toBeCloseTo(2 + 1 / 3);
  expect(sum(`grain ${"and so ".repeat(5)}exports`, "grain", "exports")).toBe(2);
});

test("neighbours are found by their stems, in whatever form they stand", () => {
  expect(sum("grains exported", "grain", "exports")).toBe(1);
});

test("Chinese and plain letters of one kind are told apart, and the last word counts", () => {
  expect(sum("稀土 出口", "出口")).toBe(1);
  expect(sum("steel", "steel")).toBe(1);
  expect(sum("", "steel")).toBe(0);
});
