import { expect, test } from "vitest";
import { directionOf, ownLanguage } from "@/lib/reading/own-language";

test("the language that editors named goes before what the letters show", () => {
  expect(ownLanguage({ title: "安全优先", language: "ja" })).toEqual({ lang: "ja", dir: "ltr" });
  expect(ownLanguage({ title: "安全优先", dek: "北京" })).toEqual({ lang: "zh", dir: "ltr" });
});

test("an article in the publication's own language says nothing", () => {
  expect(ownLanguage({ title: "Security first", language: null })).toEqual({});
});

test("Arabic and Hebrew are known by their letters, and written from right to left", () => {
  expect(ownLanguage({ title: "الصين والعالم" })).toEqual({ lang: "ar", dir: "rtl" });
  expect(ownLanguage({ title: "סין והעולם" })).toEqual({ lang: "he", dir: "rtl" });
});

test.each([
  ["ur", "rtl"],
  ["fa-IR", "rtl"],
  ["ku-Arab", "rtl"],
  ["ug-Latn", "ltr"],
  ["arn", "ltr"],
  ["zh-Hant", "ltr"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
