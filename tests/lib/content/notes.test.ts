import { expect, test } from "vitest";
import { citedSources, numberedSources } from "@/lib/content/citations";
import { emptyContent, type Source } from "@/lib/content/content";
import type { Block, Citation, Doc } from "@/lib/content/document";
import { notesOf } from "@/lib/content/notes";

const cite = (source: string): Citation => ({ type: "citation", attrs: { source } });
const paragraph = (...content: Citation[]): Block => ({
  type: "paragraph",
  attrs: { id: null },
  content: [{ type: "text", text: "Words" }, ...content],
});
const doc = (...content: Block[]): Doc => ({ type: "doc", content });
const source = (id: string, title = `Title ${id}`): Source => ({
  ...{ id, title, publisher: "", address: "", date: "", language: "" },
});

const content = {
  ...emptyContent(),
  sources: [source("a"), source("b"), source("c"), source("d"), source("e", "")],
  takeaways: [{ id: "t", text: "The point.", blocks: ["p1", "p2"], sources: ["c"] }],
  analysis: { ...emptyContent().analysis, text: doc(paragraph(cite("b"))) },
  body: doc(
    { type: "blockquote", attrs: { id: "q" }, content: [paragraph(cite("c"), cite("lost"))] },
    {
      type: "bulletList",
      attrs: { id: "l" },
      content: [{ type: "listItem", content: [paragraph(cite("a"), cite("e"))] }],
    },
  ),
};

test("sources are cited in the order of the page: takeaways, the Editor’s Desk, the report", () => {
  expect(citedSources(content)).toEqual(["c", "b", "lost", "a", "e"]);
});

test("what is cited comes first, and the others keep their editor’s order; one that says nothing has no number", () => {
  expect(numberedSources(content).map(({ id }) => id)).toEqual(["c", "b", "a", "d"]);
});

test("a takeaway that is not written yet cites nothing", () => {
  const takeaways = content.takeaways.map((takeaway) => ({ ...takeaway, text: " " }));
  expect(citedSources({ ...content, takeaways })[0]).toBe("b");
});

test("each place that cites a source is led back to, and each has a place of its own", () => {
  const notes = notesOf(content);
  expect(notes.sources.map(({ number, places }) => [number, ...places])).toEqual([
    [1, "cite-1", "cite-3"],
    [2, "cite-2"],
    [3, "cite-4"],
    [4],
  ]);
  expect(notes.ofTakeaway("t").map(({ number, id }) => [number, id])).toEqual([[1, "cite-1"]]);
});

test("the citation of a source that is gone shows nothing", () => {
  const lost = cite("lost");
  expect(notesOf({ ...content, body: doc(paragraph(lost)) }).of(lost)).toBeUndefined();
});

test("a block knows the takeaways that rest on it", () => {
  const second = { id: "u", text: "Another.", blocks: ["p2"] };
  const notes = notesOf({ ...content, takeaways: [...content.takeaways, second] });
  expect(notes.supportedBy("p2")).toEqual([1, 2]);
  expect(notes.supportedBy("p9")).toEqual([]);
});
