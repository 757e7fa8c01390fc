import { describe, expect, test } from "vitest";
import type { Side } from "@/components/editor/saving/differences";
import type { Field } from "@/components/editor/saving/fields";
import { mergeAlone } from "@/components/editor/saving/merge-alone";
import { mergeParts } from "@/components/editor/saving/merge-parts";
import type { Content } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { randomFrom } from "../../../random";
import { content } from "./an-article";

/** Topics stand for any list whose items are told apart. */
const merged = (before: string, mine: string, theirs: string, side: Side = "mine") => {
  const of = (topics: string) => content({ topics: topics.split("") });
  return mergeParts("topics", of(before), of(mine), of(theirs), side).join("");
};

describe("a list that both changed", () => {
  test.each([
    ["what each added is there", "abc", "abxc", "aybc", "aybxc"],
    ["what each took away is gone", "abcd", "acd", "abd", "ad"],
    [
      "what one added stands where it was put, though the other moved the rest",
      "abc",
      "cba",
      "abxc",
      "cbxa",
    ],
    ["what is added at one place by both stands there twice over", "ab", "axyb", "azb", "axyzb"],
    ["what one took away is not missed by what the other put after it", "abc", "ac", "abxc", "axc"],
    ["what both added is there once", "ab", "abx", "axb", "axb"],
  ])("%s", (_, before, mine, theirs, both) => {
    expect(merged(before, mine, theirs)).toBe(both);
    expect(merged(before, mine, theirs, "theirs")).toBe(both);
  });

  test("an order that both made is that of the side that is chosen", () => {
    expect(merged("abc", "bac", "acb", "mine")).toBe("bac");
    expect(merged("abc", "bac", "acb", "theirs")).toBe("acb");
  });
});

const doc = (...texts: string[]) => {
  const named = texts.map((text) => text.split(":") as [string, string]);
  return docFromParagraphs(
    named.map(([, text]) => text),
    (index) => named[index]?.[0] ?? "",
  );
};

describe("a text that both changed", () => {
  const before = content({ body: doc("p:One.", "q:Two.", "r:Three.") });
  const mine = { ...before, body: doc("p:One, mine.", "q:Two.", "s:New, mine.", "r:Three.") };

  test("has what each wrote in paragraphs of their own, and nobody has to choose", () => {
    const theirs = {
      ...before,
      body: doc("p:One.", "q:Two, theirs.", "r:Three.", "t:New, theirs."),
    };
    expect(mergeAlone(before, mine, theirs)).toEqual({
      content: {
        ...before,
        body: doc("p:One, mine.", "q:Two, theirs.", "s:New, mine.", "r:Three.", "t:New, theirs."),
      },
      theirs: ["body"],
    });
  });

  test("is chosen of where both wrote in one paragraph, and what else is theirs comes all the same", () => {
    const theirs = { ...before, body: doc("p:One, theirs.", "q:Two, theirs.", "r:Three.") };
    expect(mergeAlone(before, mine, theirs)).toBeUndefined();
    const rest = ["q:Two, theirs.", "s:New, mine.", "r:Three."];
    expect(mergeParts("body", before, mine, theirs, "mine")).toEqual(doc("p:One, mine.", ...rest));
    expect(mergeParts("body", before, mine, theirs, "theirs")).toEqual(
      doc("p:One, theirs.", ...rest),
    );
  });

  test("is one side’s as a whole where its paragraphs cannot be told apart", () => {
    const twins = { ...before, body: doc("p:One.", "p:Two.") };
    expect(mergeParts("body", before, mine, twins, "mine")).toEqual(mine.body);
    expect(mergeAlone(before, mine, twins)).toBeUndefined();
  });
});

test("of a takeaway both changed its words and its support: that takeaway is chosen, the others are not", () => {
  const takeaway = (id: string, text: string, ...blocks: string[]) => ({ id, text, blocks });
  const before = content({ takeaways: [takeaway("a", "One."), takeaway("b", "Two.")] });
  const mine = { ...before, takeaways: [takeaway("a", "One, mine."), takeaway("b", "Two.", "p")] };
  const theirs = { ...before, takeaways: [takeaway("a", "One."), takeaway("b", "Two, theirs.")] };
  expect(mergeAlone(before, mine, theirs)).toBeUndefined();
  expect(mergeParts("takeaways", before, mine, theirs, "theirs")).toEqual([
    takeaway("a", "One, mine."),
    takeaway("b", "Two, theirs."),
  ]);
});

test("the Editor’s Desk is merged by its lines and its text; a hero is one thing", () => {
  const before = content({
    analysis: { ...content().analysis, heading: "Analysis", text: doc("p:One.") },
  });
  const of = (change: Partial<Content["analysis"]>) => ({
    ...before,
    analysis: { ...before.analysis, ...change },
  });
  const [mine, theirs] = [of({ heading: "Mine" }), of({ text: doc("p:Theirs.") })];
  expect(mergeAlone(before, mine, theirs)?.content.analysis).toMatchObject({
    heading: "Mine",
    text: doc("p:Theirs."),
  });
  const hero = (picture: string, alt: string) => ({ picture, alt, caption: "", credit: "" });
  const shown = content({ hero: hero("a", "A ship") });
  const another = { ...shown, hero: hero("b", "A quay") };
  const described = { ...shown, hero: hero("a", "A large ship") };
  expect(mergeAlone(shown, another, described)).toBeUndefined();
});

test("whatever two do to a list, all that only one did is in both versions, and each side's own in its version", () => {
  const random = randomFrom(7);
  const some = (from: string) => [...from].filter(() => random() < 0.7);
  for (let round = 0; round < 500; round++) {
    const before = [..."abcdef"];
    const change = (added: string) => {
      const keys = some("abcdef");
      if (random() < 0.3) keys.sort(() => random() - 0.5);
      for (const key of some(added)) keys.splice(Math.floor(random() * (keys.length + 1)), 0, key);
      return keys;
    };
    const [mine, theirs] = [change("xy"), change("vw")];
    for (const side of ["mine", "theirs"] as const) {
      const keys = [...merged(before.join(""), mine.join(""), theirs.join(""), side)];
      const wanted = new Set([
        ...[...mine, ...theirs].filter((key) => !before.includes(key)),
        ...before.filter((key) => mine.includes(key) && theirs.includes(key)),
      ]);
      expect(new Set(keys)).toEqual(wanted);
      expect(keys).toHaveLength(wanted.size);
    }
  }
});

test("every field that both changed is merged or chosen, and none throws", () => {
  const before = content();
  for (const field of Object.keys(before) as Field[]) {
    expect(mergeParts(field, before, before, before, "mine")).toEqual(before[field]);
  }
});
