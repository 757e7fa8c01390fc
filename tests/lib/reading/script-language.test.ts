import { expect, test } from "vitest";
import { scriptLanguage } from "@/lib/reading/script-language";

test("a text mostly in Han characters is Chinese, one with kana or a Chinese name in it is not", () => {
  expect(scriptLanguage("安全优先：北京释放信号 (SCO)")).toBe("zh");
  expect(scriptLanguage("東京のニュース")).toBeUndefined();
  expect(scriptLanguage("The word 简报 means brief")).toBeUndefined();
  expect(scriptLanguage("", "123")).toBeUndefined();
  expect(scriptLanguage("الصين", "والعالم")).toBe("ar");
});
