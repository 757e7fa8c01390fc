import { describe, expect, test } from "vitest";
import { checkSpellings } from "@/lib/content/checks/spellings";
import { reporting, said } from "./a-content";

describe("a name spelled in two ways", () => {
  const spelled = (report: string) => said(checkSpellings, reporting("", report));

  test.each([
    [
      "a letter changed",
      "The port of Ningbo, in Zhejiang. Later Zhejiang grew, near Zhejieng.",
      "Zhejieng",
    ],
    ["a letter missing", "The city of Shenzhen, and Shenzhen, not Shenzen.", "Shenzen"],
    ["two letters that changed places", "It is Beijing, then Beijing, then Bejiing.", "Bejiing"],
    ["a hyphen", "With Jinping, and Jinping, and Jin-ping.", "Jin-ping"],
  ])("by %s is shown, the rarer after the usual", (_, report, rare) => {
    expect(spelled(report)).toEqual([expect.stringMatching(new RegExp(`also spelled “${rare}”`))]);
  });

  test("an ending or a short name is no other spelling", () => {
    expect(spelled("In Korea, the Korean won; in Iran and Iraq, the Iranian rial.")).toEqual([]);
  });
});
