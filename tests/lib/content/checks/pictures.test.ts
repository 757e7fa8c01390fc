import { expect, test } from "vitest";
import { checkPictures } from "@/lib/content/checks/pictures";
import type { Block } from "@/lib/content/document";
import { aContent, doc, paragraph, said } from "./a-content";

const image = (alt: string): Block => ({
  type: "image",
  attrs: {
    ...{ id: null, picture: "0".repeat(64), width: 1, height: 1 },
    ...{ alt, caption: "A caption", credit: "" },
  },
});
const told = (...alts: string[]) =>
  said(checkPictures, aContent({ body: doc(paragraph("p1", "Report."), ...alts.map(image)) }));

test("pictures in the report are described, and it is said how many are not", () => {
  expect(told("A ship")).toEqual([]);
  expect(told("A ship", " ")).toEqual([expect.stringMatching(/^A picture/)]);
  expect(told("", "")).toEqual([expect.stringMatching(/^2 pictures/)]);
});
