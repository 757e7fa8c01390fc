import { expect, test } from "vitest";
import { compare } from "@/components/editor/history/compare";
import { docFromParagraphs } from "@/lib/content/document";
import { aContent, aSource, cite, doc, paragraph } from "../../../lib/content/checks/a-content";

const nameOf = (_: string, id: string) => id;

test("what a takeaway cites and rests on is compared with its words", () => {
  const body = docFromParagraphs(["Exports rose in May.", "Imports fell."], (at) => `p${at + 1}`);
  const sources = [aSource("s", { title: "Customs statistics" })];
  const before = aContent({
    body,
    sources,
    takeaways: [{ id: "t", text: "Trade grew.", blocks: [] }],
  });
  const after = {
    ...before,
    takeaways: [{ id: "t", text: "Trade grew.", blocks: ["p1"], sources: ["s"] }],
  };
  expect(compare(before, after, nameOf)).toMatchObject([
    {
      field: "takeaways",
      items: [
        {
          kind: "changed",
          before: "Trade grew.",
          after: "Trade grew. [Customs statistics]\nRests on “Exports rose in May.”",
        },
      ],
    },
  ]);
});

test("a citation in the report is named by its source", () => {
  const sources = [aSource("s", { title: "Customs statistics" })];
  const before = aContent({ sources, body: doc(paragraph("p1", "Exports rose.")) });
  const after = { ...before, body: doc(paragraph("p1", "Exports rose.", cite("s"))) };
  expect(compare(before, after, nameOf)[0]?.items[0]?.after).toBe(
    "Exports rose. [Customs statistics]",
  );
});
