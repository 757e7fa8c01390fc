import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkSupport } from "@/lib/content/checks/support";
import type { Takeaway } from "@/lib/content/content";
import { supportedBy } from "@/lib/content/support";
import { aContent, doc, paragraph } from "./a-content";

const body = doc(paragraph("p1", "Exports rose."), paragraph("p2", "Imports fell."));
const takeaway = (text: string, ...blocks: string[]): Takeaway => ({ id: "t", text, blocks });
const told = (one: Takeaway, now = body) =>
  checkSupport(aContent({ takeaways: [one], body: now }), nothingAround);

test("a takeaway whose passages stand as they were read is well supported", () => {
  expect(told(supportedBy(takeaway("Trade grew."), ["p1", "p2"], body))).toEqual([]);
});

test("one without support, with a passage that changed or that went leads to itself", () => {
  const read = supportedBy(takeaway("Trade grew."), ["p1"], body);
  const changed = doc(paragraph("p1", "Exports fell."));
  const gone = doc(paragraph("p2", "Imports fell."));
  for (const [found, why] of [
    [told(takeaway("Trade grew.")), "has no support"],
    [told(read, changed), "rests on a passage that changed"],
    [told(read, gone), "rests on a passage that is no longer"],
  ] as const) {
    const message = expect.stringContaining(`Takeaway 1 ${why}`);
    expect(found).toEqual([{ field: "takeaways", message, place: { item: "t" } }]);
  }
});

test("nothing is asked of a takeaway that is not written yet", () => {
  expect(told(takeaway(" "))).toEqual([]);
});
