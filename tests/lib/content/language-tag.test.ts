import { expect, test } from "vitest";
import { LanguageTag } from "@/lib/content/language-tag";

test("a language tag is one that dates can be written by", () => {
  for (const tag of ["en", "zh-Hans", "zh-Hant-TW", "de-CH-1996", "es-419"]) {
    expect(LanguageTag.safeParse(tag).success).toBe(true);
    new Intl.DateTimeFormat(tag);
  }
  for (const tag of ["", "e", "zh-CN-Hans", "en-US-GB", "en-ab-cd", `en-${"abcde-".repeat(9)}US`]) {
    expect(LanguageTag.safeParse(tag).success).toBe(false);
  }
});
