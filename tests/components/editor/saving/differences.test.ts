import { expect, test } from "vitest";
import { differences, merge } from "@/components/editor/saving/differences";
import { compareKept, wordsToKeep } from "@/components/editor/saving/kept-words";
import { same } from "@/components/editor/saving/same";
import { content } from "./an-article";

const before = content({ dek: "Before" });

test("a field that only they changed is taken from them unless somebody chooses otherwise", () => {
  const mine = { ...before, title: "Mine" };
  const theirs = { ...before, dek: "Theirs" };
  const between = differences(before, mine, theirs);
  expect(between).toMatchObject([
    { field: "title", theirsChanged: false, suggested: "mine" },
    { field: "dek", theirsChanged: true, suggested: "theirs" },
  ]);
  expect(merge(mine, theirs, between, {})).toMatchObject({ title: "Mine", dek: "Theirs" });
  expect(merge(mine, theirs, between, { dek: "mine" })).toMatchObject({ dek: "Before" });
});

test("a field that both changed suggests nothing, and stays mine until chosen", () => {
  const mine = { ...before, title: "Mine" };
  const theirs = { ...before, title: "Theirs" };
  const between = differences(before, mine, theirs);
  expect(between).toMatchObject([{ field: "title", theirsChanged: true, suggested: undefined }]);
  expect(merge(mine, theirs, between, {}).title).toBe("Mine");
  expect(merge(mine, theirs, between, { title: "theirs" }).title).toBe("Theirs");
});

test("an address that follows the title goes with the title that is chosen", () => {
  const mine = { ...before, title: "My title", slug: "my-title" };
  const theirs = { ...before, title: "Their title", slug: "their-title" };
  const between = differences(before, mine, theirs);
  expect(between.map(({ field }) => field)).toEqual(["title"]);
  expect(merge(mine, theirs, between, { title: "theirs" }).slug).toBe("their-title");
  expect(merge(mine, theirs, between, { title: "mine" }).slug).toBe("my-title");
});

test("a field that both changed alike is no difference", () => {
  const both = { ...before, title: "Both" };
  expect(differences(before, both, { ...both })).toEqual([]);
});

test("the order of keys and empty lists make no difference", () => {
  expect(same({ a: 1, b: { c: [1] } }, { b: { c: [1] }, a: 1 })).toBe(true);
  expect(same({ type: "paragraph", attrs: { id: null } }, { type: "paragraph", attrs: {} })).toBe(
    true,
  );
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same([], {})).toBe(false);
  expect(same([1], [1, undefined])).toBe(false);
});

test("only unsaved fields are kept, and they are found again beside a newer version", () => {
  const kept = wordsToKeep(
    { base: 1, saved: before, content: { ...before, dek: "Typed offline" } },
    new Date("2026-11-23T21:28:00Z"),
  );
  expect(kept?.mine).toEqual({ dek: "Typed offline" });
  if (!kept) throw new Error("nothing was kept");
  const found = compareKept(kept, { ...before, title: "Their title" });
  expect(found).toMatchObject({
    at: new Date("2026-11-23T21:28:00Z"),
    mine: { title: "Their title", dek: "Typed offline" },
    between: [{ field: "dek", suggested: "mine" }],
  });
});

test("kept words that the server has after all are not offered", () => {
  const kept = wordsToKeep(
    { base: 1, saved: before, content: { ...before, dek: "Arrived" } },
    new Date(),
  );
  expect(kept && compareKept(kept, { ...before, dek: "Arrived" })).toBeUndefined();
  expect(
    wordsToKeep({ base: 1, saved: before, content: { ...before } }, new Date()),
  ).toBeUndefined();
});
