import type { Place } from "./checks/check";
import type { Content } from "./content";
import { blockText } from "./plain-text";

/** A piece of what readers are told, and where it stands. */
export type Text = {
  field: "title" | "dek" | "hero" | "takeaways" | "analysis" | "body";
  text: string;
  place?: Place;
};

/** All texts of an article in the order of the page, the report block by block. */
export function textsOf({ title, dek, hero, takeaways, analysis, body }: Content): Text[] {
  const blocks = (field: "analysis" | "body", doc: Content["body"]) =>
    doc.content.map((block) => ({
      field,
      text: block.type === "image" ? pictureText(block.attrs) : blockText(block),
      place: { block: block.attrs.id ?? undefined },
    }));
  return [
    { field: "title", text: title },
    { field: "dek", text: dek },
    { field: "hero", text: hero ? pictureText(hero) : "" },
    ...takeaways.map(({ id, text }) => ({
      field: "takeaways" as const,
      text,
      place: { item: id },
    })),
    { field: "analysis", text: `${analysis.heading}\n${analysis.signature}\n${analysis.label}` },
    ...blocks("analysis", analysis.text),
    ...blocks("body", body),
  ];
}

function pictureText({ alt, caption, credit }: { alt: string; caption: string; credit: string }) {
  return `${alt}\n${caption}\n${credit}`;
}
