import { expect, test } from "vitest";
import { missing, stops } from "@/lib/content/checks/stops";
import { type Content, emptyContent } from "@/lib/content/content";
import { docFromParagraphs } from "@/lib/content/document";

const id = "00000000-0000-4000-8000-000000000000";
const complete: Content = {
  ...emptyContent(),
  title: "Title",
  dek: "Dek",
  slug: "title",
  takeaways: [{ id: "t", text: "Point.", blocks: [] }],
  body: docFromParagraphs(["Report."], () => "p"),
  authors: [id],
  topics: [id],
};
const hero = { picture: "0".repeat(64), alt: "A ship", caption: "", credit: "" };

const fields = (changes: Partial<Content>) =>
  stops({ ...complete, ...changes }).map(({ field }) => field);

test("nothing stops a complete article, with or without a hero", () => {
  expect(stops(complete)).toEqual([]);
  expect(fields({ hero })).toEqual([]);
});

test.each<[string, Partial<Content>]>([
  ["title", { title: "  " }],
  ["dek", { dek: "" }],
  ["slug", { slug: "" }],
  ["hero", { hero: { ...hero, alt: " " } }],
  ["takeaways", { takeaways: [] }],
  ["takeaways", { takeaways: [{ id: "t", text: "", blocks: [] }] }],
  ["body", { body: emptyContent().body }],
  ["authors", { authors: [] }],
  ["topics", { topics: [] }],
])("a missing %s stops it", (field, changes) => {
  expect(fields(changes)).toEqual([field]);
});

test("a new article is stopped for all that it lacks, in the order of the form", () => {
  expect(stops(emptyContent()).map(({ field }) => field)).toEqual([
    "title",
    "dek",
    "takeaways",
    "body",
    "slug",
    "authors",
    "topics",
  ]);
});

test("what the live article lacks is not asked of its correction, while that lacks it too", () => {
  const lacking = { ...complete, dek: " ", takeaways: [], topics: [] };
  const excused = missing(lacking);
  expect(excused).toEqual(["dek", "takeaways", "topics"]);
  expect(stops(lacking, excused)).toEqual([]);
  expect(stops({ ...lacking, authors: [] }, excused)).toMatchObject([{ field: "authors" }]);
  const blank = { ...lacking, takeaways: [{ id: "t", text: "", blocks: [] }] };
  expect(stops(blank, excused)).toMatchObject([{ field: "takeaways" }]);
  expect(missing(complete)).toEqual([]);
});
