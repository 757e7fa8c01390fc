import { type Check, nothingAround } from "@/lib/content/checks/check";
import { type Content, emptyContent } from "@/lib/content/content";
import type { Block, Inline } from "@/lib/content/document";

/** A content with a title, and whatever else a test says. */
export function aContent(changes: Partial<Content> = {}): Content {
  return { ...emptyContent(), title: "A title", slug: "a-title", ...changes };
}

export function paragraph(id: string, ...content: (string | Inline)[]): Block {
  return {
    type: "paragraph",
    attrs: { id },
    content: content.map((one) => (typeof one === "string" ? { type: "text", text: one } : one)),
  };
}

export const doc = (...content: Block[]) => ({ type: "doc" as const, content });

export const linked = (text: string, href: string): Inline => ({
  type: "text",
  text,
  marks: [{ type: "link", attrs: { href } }],
});

export const cite = (source: string): Inline => ({ type: "citation", attrs: { source } });

export const aSource = (id: string, changes = {}) => ({
  ...{ id, title: "A paper", publisher: "", address: "", date: "", language: "" },
  ...changes,
});

/** An article of one takeaway and a report, a paragraph a line. */
export const reporting = (takeaway: string, report: string): Content =>
  aContent({
    takeaways: [{ id: "t", text: takeaway, blocks: ["p0"] }],
    body: doc(...report.split("\n").map((line, index) => paragraph(`p${index}`, line))),
  });

/** What a check says of a content. */
export const said = (check: Check, content: Content) =>
  check(content, nothingAround).map(({ message }) => message);
