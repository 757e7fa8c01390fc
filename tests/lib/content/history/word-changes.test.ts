import { expect, test } from "vitest";
import { wordChanges } from "@/lib/content/history/word-changes";

const marked = (text: string, other: string) =>
  wordChanges(text, other)
    .one.map((run) => (run.changed ? `[${run.text}]` : run.text))
    .join("");

test("only the words that the other text has not are marked", () => {
  expect(marked("The bloc grows fast", "The bloc grows slowly")).toBe("The bloc grows [fast]");
  expect(marked("a b c d e", "a x c y e")).toBe("a [b] c [d] e");
});

test("equal texts have no marks", () => {
  expect(marked("The same", "The same")).toBe("The same");
  expect(marked("", "")).toBe("");
});

test("texts too long to compare are marked between what they share", () => {
  const long = (word: string) => `Begin ${`${word} `.repeat(2_000)}end`;
  const { one } = wordChanges(long("here"), long("there"));
  expect(one[0]).toEqual({ text: "Begin ", changed: false });
  expect(one.at(-1)).toEqual({ text: " end", changed: false });
});

test("nothing is left out of either text", () => {
  const { one, other } = wordChanges("One, two — three", "Two, three!");
  expect(one.map(({ text }) => text).join("")).toBe("One, two — three");
  expect(other.map(({ text }) => text).join("")).toBe("Two, three!");
});
