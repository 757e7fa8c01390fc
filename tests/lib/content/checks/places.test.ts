import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkFacts } from "@/lib/content/checks/facts";
import { checkOpinionWords } from "@/lib/content/checks/opinion-words";
import { checkSpellings } from "@/lib/content/checks/spellings";
import { checkUnfinished } from "@/lib/content/checks/unfinished";
import { aContent, doc, paragraph } from "./a-content";

test.each([
  [
    "TK",
    checkUnfinished,
    { body: doc(paragraph("p1", "Fine."), paragraph("p2", "It cost TKTK.")) },
    { field: "body", place: { block: "p2", words: "TKTK" } },
  ],
  [
    "a judgement",
    checkOpinionWords,
    { body: doc(paragraph("p1", "Fine."), paragraph("p2", "Clearly so.")) },
    { field: "body", place: { block: "p2", words: "Clearly" } },
  ],
  [
    "another spelling",
    checkSpellings,
    { body: doc(paragraph("p1", "In Beijing, in Beijing."), paragraph("p2", "To Bejiing.")) },
    { field: "body", place: { block: "p2", words: "Bejiing" } },
  ],
  [
    "an unsaid number",
    checkFacts,
    {
      takeaways: [
        { id: "a", text: "It rose.", blocks: [] },
        { id: "b", text: "It rose by 7.", blocks: [] },
      ],
      body: doc(paragraph("p1", "It rose by 6.")),
    },
    { field: "takeaways", place: { item: "b", words: "7" } },
  ],
] as const)("%s leads to its own words", (_, check, changes, found) => {
  expect(check(aContent({ ...changes } as never), nothingAround)).toMatchObject([found]);
});
