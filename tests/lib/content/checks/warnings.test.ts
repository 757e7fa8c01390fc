import { describe, expect, test } from "vitest";
import { warnings } from "@/lib/content/checks/warnings";
import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";

function article(takeaway: string, report: string, changes: Partial<Content> = {}): Content {
  return {
    ...emptyContent(),
    title: "A title",
    dek: "A dek",
    takeaways: [{ id: "t", text: takeaway, blocks: ["p0"] }],
    body: docFromParagraphs(report.split("\n"), (index) => `p${index}`),
    ...changes,
  };
}

const told = (content: Content) => warnings(content).map(({ message }) => message);

test("an article whose takeaways say what its report says needs no second look", () => {
  const report = "On 23 November 2026 Wang Yi met 1,200 students in Xi’an. Three of them spoke.";
  expect(told(article("On November 23 Wang Yi met 1200 students; 3 spoke.", report))).toEqual([]);
});

describe("a takeaway is held against the report", () => {
  test.each([
    ["a number", "The fund has 40 billion.", "The fund has 4 billion.", "40"],
    ["a number in full-width digits", "共有４０家。", "共有4家。", "40"],
    ["a day", "It begins on 3 May.", "It begins on May 4.", "3 May"],
    ["a day in Chinese", "会议于11月23日举行。", "会议于11月24日举行。", "11月23日"],
    ["a name", "It was signed by Li Qiang.", "It was signed.", "Qiang"],
    ["a name that opens the sentence", "Li Qiang signed it.", "Li signed it.", "Qiang"],
    ["initials", "NATO agreed.", "The alliance agreed.", "NATO"],
  ])("%s that it alone states is named", (_, takeaway, report, fact) => {
    const [message, ...others] = told(article(takeaway, report));
    expect(message).toContain(`“${fact}”`);
    expect(others).toEqual([]);
  });

  test("accents, case and a possessive make no difference", () => {
    expect(told(article("The talks in Sao Paulo ended.", "SÃO PAULO’S talks ended."))).toEqual([]);
  });

  test("the first word of a sentence is no name by its capital alone", () => {
    expect(told(article("Exports rose. Prices fell.", "Nothing of the kind."))).toEqual([]);
  });

  test("nothing is asked of a takeaway before there is a report", () => {
    expect(told(article("Wang Yi met 12 ministers.", ""))).toEqual([]);
  });
});

test("a takeaway whose paragraph is gone is shown, one that names none is not", () => {
  const takeaways = [
    { id: "a", text: "Stands.", blocks: ["p0"] },
    { id: "b", text: "Falls.", blocks: ["p0", "p9"] },
    { id: "c", text: "Free.", blocks: [] },
  ];
  expect(told(article("", "Report.", { takeaways }))).toEqual([
    expect.stringMatching(/^Takeaway 2 rests on/),
  ]);
});

test("words of judgement in the report are shown once each, but not where they are quoted", () => {
  const report = "Beijing must act. It clearly must.\nHe said: “They should not.”";
  expect(told(article("", report))).toEqual([expect.stringContaining("(“must”, “clearly”)")]);
  expect(told(article("", "The mustard clearing is shoulder high."))).toEqual([]);
});

test("a title is counted in characters that people see", () => {
  expect(told(article("", "", { title: "字".repeat(100) }))).toEqual([]);
  expect(told(article("", "", { title: "😀".repeat(101) }))).toEqual([
    expect.stringContaining("101 characters"),
  ]);
});

describe("a name spelled in two ways", () => {
  const spelled = (report: string) =>
    told(article("", report)).filter((message) => message.includes("also spelled"));

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
