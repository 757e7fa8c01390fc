import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkSilentLinks } from "@/lib/content/checks/silent-links";
import { aContent, aSource, doc, linked, paragraph } from "./a-content";

const href = `https://www.example.org/${"long/".repeat(20)}`;

test("a link that did not answer is named with why, at each of its places", () => {
  const content = aContent({
    body: doc(
      paragraph("p1", linked("There", href)),
      paragraph("p2", linked("Elsewhere", "https://example.com/")),
    ),
    sources: [aSource("s", { address: href })],
  });
  const silentLinks = [{ href, why: "answers 404" }];
  expect(checkSilentLinks(content, { ...nothingAround, silentLinks })).toEqual([
    {
      field: "body",
      message: expect.stringMatching(/^A link to example\.org\/long.*… answers 404\.$/),
      place: { block: "p1", words: "There" },
      see: href,
    },
    {
      field: "sources",
      message: expect.stringContaining("answers 404"),
      place: { item: "s" },
      see: href,
    },
  ]);
});
