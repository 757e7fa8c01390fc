import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkUnfinished } from "@/lib/content/checks/unfinished";
import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { aContent } from "./a-content";

const fields = (changes: Partial<Content>) =>
  checkUnfinished(aContent(changes), nothingAround).map(({ field }) => field);
const { analysis } = emptyContent();
const hero = { picture: "0".repeat(64), alt: "A ship", caption: "", credit: "TK" };

test.each<[string, Partial<Content>]>([
  ["title", { title: "Exports reach TK billion" }],
  ["dek", { dek: "In TKTK, ministers met." }],
  ["takeaways", { takeaways: [{ id: "t", text: "TK", blocks: [] }] }],
  ["analysis", { analysis: { ...analysis, text: docFromParagraphs(["(TK)"], () => "a") } }],
  ["analysis", { analysis: { ...analysis, heading: "TK" } }],
  ["body", { body: docFromParagraphs(["He said TK."], () => "p") }],
  ["hero", { hero }],
])("a TK left in the %s is found", (field, changes) => {
  expect(fields(changes)).toEqual([field]);
});

test("TK within a word is no mark", () => {
  expect(fields({ title: "ATK and TKO", dek: "tk" })).toEqual([]);
});
