import { expect, test } from "vitest";
import { isSlug, slugFromTitle, slugLength } from "@/lib/content/slug";

test.each([
  ["Security First: Beijing Signals Push", "security-first-beijing-signals-push"],
  ["China’s ‘new type’ of relations", "chinas-new-type-of-relations"],
  ["  Économie   à l'Élysée ", "economie-a-lelysee"],
  ["上海合作组织 2026", "上海合作组织-2026"],
  ["عنوان المقال", "عنوان-المقال"],
  ["Straße — Ærø", "straße-ærø"],
  ["📰", ""],
  ["🌍🏔️ Why the snow stays", "why-the-snow-stays"],
  ["🏔️Snow ❤️", "snow"],
  ["2️⃣ ways", "2-ways"],
  ["a/../b?c#d", "a-b-c-d"],
])("%j becomes %j", (title, slug) => {
  expect(slugFromTitle(title)).toBe(slug);
});

test("a slug of a long title is cut at a word", () => {
  const slug = slugFromTitle("word ".repeat(60));
  expect(slug.length).toBeLessThanOrEqual(slugLength);
  expect(slug.endsWith("word")).toBe(true);
});

test("an address that was made of what is left of an emoji leads where it led", () => {
  for (const slug of ["\uFE0F-a", "a-\u20E3", "2\uFE0F\u20E3"]) expect(isSlug(slug)).toBe(true);
});

test("what is made from a title is a slug", () => {
  for (const title of ["Ångström & Co", "İstanbul", "x".repeat(500), "हिन्दी समाचार"]) {
    expect([title, isSlug(slugFromTitle(title))]).toEqual([title, true]);
  }
});

test.each(["", "-", "a--b", "-a", "a-", "A", "a b", "a/b", "..", "a.b", "x".repeat(101)])(
  "%j is no slug",
  (text) => {
    expect(isSlug(text)).toBe(false);
  },
);
