import { expect, test } from "vitest";
import type { Takeaway } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";
import { asRead, supportedBy, supportOf } from "@/lib/content/support";

const body = (...paragraphs: string[]) => docFromParagraphs(paragraphs, (index) => `p${index + 1}`);
const bare: Takeaway = { id: "t", text: "The point.", blocks: [] };
const before = body("Exports rose.", "Imports fell.", "Trade grew.");
const states = (takeaway: Takeaway, doc = before) =>
  supportOf(takeaway, doc).map(({ block, state }) => `${block} ${state}`);

test("blocks that support a takeaway stand in the order of the body, as they were read", () => {
  expect(states(supportedBy(bare, ["p3", "p1"], before))).toEqual(["p1 as read", "p3 as read"]);
});

test("a supporting block whose words changed is not as it was read", () => {
  const takeaway = supportedBy(bare, ["p1", "p2"], before);
  expect(states(takeaway, body("Exports rose.", "Imports rose."))).toEqual([
    "p1 as read",
    "p2 changed",
  ]);
});

test("bold, links and spaces change nothing of what a block says", () => {
  const takeaway = supportedBy(bare, ["p1"], before);
  const text = {
    type: "text" as const,
    text: "Exports  rose. ",
    marks: [{ type: "bold" as const }],
  };
  const doc = {
    type: "doc" as const,
    content: [{ type: "paragraph" as const, attrs: { id: "p1" }, content: [text] }],
  };
  expect(states(takeaway, doc)).toEqual(["p1 as read"]);
});

test("a block that went is gone, and choosing again lets it go", () => {
  const takeaway = supportedBy(bare, ["p1", "p3"], before);
  const after = body("Exports rose.");
  expect(states(takeaway, after)).toEqual(["p1 as read", "p3 gone"]);
  expect(supportedBy(takeaway, takeaway.blocks, after).blocks).toEqual(["p1"]);
});

test("a change that was looked at counts as read", () => {
  const takeaway = supportedBy(bare, ["p1"], before);
  const after = body("Exports rose sharply.");
  expect(states(supportedBy(takeaway, ["p1"], after), after)).toEqual(["p1 as read"]);
});

test("of takeaways from before blocks were remembered, what stands beside them counts as read", () => {
  const [takeaway = bare] = asRead([{ ...bare, blocks: ["p1", "gone"] }], before);
  expect(states(takeaway)).toEqual(["p1 as read", "gone gone"]);
  expect(states(takeaway, body("Exports fell."))).toContain("p1 changed");
});

test("what was read once is not taken as read anew", () => {
  const takeaway = supportedBy(bare, ["p1"], before);
  const after = body("Exports fell.");
  expect(states(asRead([takeaway], after)[0] ?? bare, after)).toEqual(["p1 changed"]);
});
