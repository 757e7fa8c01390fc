import { describe, expect, test } from "vitest";
import { checkFacts } from "@/lib/content/checks/facts";
import { reporting, said } from "./a-content";

const told = (takeaway: string, report: string) => said(checkFacts, reporting(takeaway, report));

test("an article whose takeaways say what its report says states no other facts", () => {
  const report = "On 23 November 2026 Wang Yi met 1,200 students in Xi’an. Three of them spoke.";
  expect(told("On November 23 Wang Yi met 1200 students; 3 spoke.", report)).toEqual([]);
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
    const [message, ...others] = told(takeaway, report);
    expect(message).toContain(`“${fact}”`);
    expect(others).toEqual([]);
  });

  test("accents, case and a possessive make no difference", () => {
    expect(told("The talks in Sao Paulo ended.", "SÃO PAULO’S talks ended.")).toEqual([]);
  });

  test("the first word of a sentence is no name by its capital alone", () => {
    expect(told("Exports rose. Prices fell.", "Nothing of the kind.")).toEqual([]);
  });

  test("nothing is asked of a takeaway before there is a report", () => {
    expect(told("Wang Yi met 12 ministers.", "")).toEqual([]);
  });
});
