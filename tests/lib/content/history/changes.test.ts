import { describe, expect, test } from "vitest";
import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { changedText } from "@/lib/content/history/changed-text";
import { itemChanges } from "@/lib/content/history/item-changes";
import { wordsChanged } from "@/lib/content/history/words-changed";

const written = (before: string, after: string) =>
  changedText(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
    .join("");

test("a text shows what went and what came in reading order", () => {
  expect(written("The bloc grows fast today", "The bloc slowly grows today")).toMatch(
    /^The bloc (\[.*\])+/,
  );
  expect(written("a b c", "a x c")).toBe("a [-b][+x] c");
  expect(written("", "new")).toBe("[+new]");
  expect(written("same", "same")).toBe("same");
});

test.each([
  ["One, two — three", "Two, three!"],
  ["a a a b", "b a a"],
  ["习近平会见了代表团", "习近平昨天会见代表团"],
])("nothing is left out of %s or %s", (before, after) => {
  const changes = changedText(before, after);
  const only = (...kinds: string[]) =>
    changes
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => text)
      .join("");
  expect(only("same", "removed")).toBe(before);
  expect(only("same", "added")).toBe(after);
});

describe("the items of a list", () => {
  const items = (letters: string) => [...letters].map((id) => ({ id, text: id.toUpperCase() }));
  const told = (before: string, after: string) =>
    itemChanges(items(before), items(after))
      .map(
        ({ id, kind, moved }) =>
          `${id}${moved ? " moved" : ""}${kind === "same" ? "" : ` ${kind}`}`,
      )
      .join(", ");

  test("come and go in their places", () => {
    expect(told("abc", "axc")).toBe("a, b removed, x added, c");
    expect(told("ab", "b")).toBe("a removed, b");
  });

  test("that moved are as few as can be", () => {
    expect(told("abcd", "dabc")).toBe("d moved, a, b, c");
    expect(told("abc", "abc")).toBe("a, b, c");
  });

  test("whose text changed are changed", () => {
    const [change] = itemChanges([{ id: "a", text: "Before" }], [{ id: "a", text: "After" }]);
    expect(change).toMatchObject({ kind: "changed", before: "Before", after: "After" });
  });
});

describe("how much changed", () => {
  const content = (body: string, changes: Partial<Content> = {}): Content => ({
    ...emptyContent(),
    body: docFromParagraphs(body.split("\n"), (index) => `p${index}`),
    ...changes,
  });

  test("is counted in words that came and words that went", () => {
    expect(wordsChanged(content("one two"), content("one three four"))).toEqual({
      added: 2,
      removed: 1,
    });
  });

  test("does not count what only moved", () => {
    expect(wordsChanged(content("one\ntwo"), content("two\none"))).toEqual({
      added: 0,
      removed: 0,
    });
  });

  test("counts Chinese by its characters, and choices too", () => {
    expect(wordsChanged(content("习近平"), content("习近"))).toEqual({ added: 0, removed: 1 });
    const topics = ["00000000-0000-4000-8000-000000000000"];
    expect(wordsChanged(content("", { topics }), content(""))).toEqual({ added: 0, removed: 1 });
  });
});
