import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkCitations } from "@/lib/content/checks/citations";
import { aContent, aSource, cite, doc, paragraph } from "./a-content";

const told = (changes: Parameters<typeof aContent>[0]) =>
  checkCitations(aContent(changes), nothingAround);

test("citations of sources that the list names are well", () => {
  const takeaways = [{ id: "t", text: "The point.", blocks: [], sources: ["s"] }];
  const body = doc(paragraph("p1", "So.", cite("s")));
  expect(told({ takeaways, body, sources: [aSource("s")] })).toEqual([]);
});

test("a citation of a source that is gone leads to its paragraph or takeaway, once each", () => {
  const takeaways = [{ id: "t", text: "The point.", blocks: [], sources: ["gone"] }];
  const body = doc(paragraph("p1", "So."), paragraph("p2", "So.", cite("gone"), cite("gone")));
  expect(told({ takeaways, body })).toMatchObject([
    { field: "takeaways", place: { item: "t" } },
    { field: "body", place: { block: "p2" } },
  ]);
});

test("a source that is cited has to say something", () => {
  const body = doc(paragraph("p1", "So.", cite("s")));
  const sources = [aSource("s", { title: " " })];
  expect(told({ body, sources })).toMatchObject([
    { message: expect.stringContaining("no title yet") },
  ]);
});
