import { expect, test } from "vitest";
import { docFromParagraphs } from "@/lib/content/document";
import { likelySupport } from "@/lib/content/likely-support";

const body = docFromParagraphs(
  [
    "The Great Wall was listed by UNESCO as a World Heritage Site in 1987.",
    "The Grand Canal joins Beijing and Hangzhou, and is the longest canal of the world.",
    "The Silk Road was a network of routes through Asia.",
  ],
  (index) => `p${index + 1}`,
);

test("a passage that shares a sentence’s rarer words is its likely support", () => {
  expect(likelySupport("UNESCO listed the Great Wall in 1987.", body)).toEqual(["p1"]);
});

test("words that every passage has make none likely", () => {
  expect(likelySupport("The yuan was of little use.", body)).toEqual([]);
});

test("Chinese sentences are compared by their words", () => {
  const chinese = docFromParagraphs(
    ["长城于1987年被列为世界遗产。", "大运河连接北京和杭州。"],
    (index) => `p${index + 1}`,
  );
  expect(likelySupport("大运河连接北京", chinese)).toEqual(["p2"]);
});

test("an empty takeaway has no likely support", () => {
  expect(likelySupport("", body)).toEqual([]);
});
