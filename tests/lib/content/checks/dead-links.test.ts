import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkDeadLinks } from "@/lib/content/checks/dead-links";
import { aContent, aSource, doc, linked, paragraph } from "./a-content";

const told = (deadLinks: string[], changes: Parameters<typeof aContent>[0]) =>
  checkDeadLinks(aContent(changes), { ...nothingAround, deadLinks });

test("a link that leads nowhere leads to its own words, wherever it stands", () => {
  const body = doc(paragraph("p1", linked("This", "/articles/there")), {
    type: "bulletList",
    attrs: { id: "l" },
    content: [
      {
        type: "listItem",
        content: [paragraph("", linked("is ", "/articles/gone"), linked("gone", "/articles/gone"))],
      },
    ],
  });
  expect(told(["/articles/gone"], { body })).toEqual([
    {
      field: "body",
      message: expect.stringContaining("/articles/gone"),
      place: { block: "l", words: "is gone" },
    },
  ]);
});

test("so does that of a source", () => {
  const sources = [aSource("s", { address: "/articles/gone" })];
  expect(told(["/articles/gone"], { sources })).toMatchObject([
    { field: "sources", place: { item: "s" } },
  ]);
});

test("what the server called dead and is no longer linked to stops nobody", () => {
  expect(told(["/articles/gone"], {})).toEqual([]);
});

test("a place of the same page is there as a block, a takeaway, a source or a part", () => {
  const body = doc(
    ...["p1", "p2"].map((id) => paragraph(id, linked("Up", id === "p1" ? "#p2" : "#p9"))),
    paragraph("p3", linked("a", "#takeaway-2"), linked("b", "#sources"), linked("c", "#source-1")),
  );
  expect(told([], { body })).toMatchObject([{ place: { block: "p2" } }]);
});
