import type { Content } from "@/lib/content/content";
import { same } from "./same";

/** The parts of an article that are saved, compared and chosen between as one. */
export type Field = keyof Content;

export const fields: Field[] = [
  "title",
  "dek",
  "slug",
  "hero",
  "takeaways",
  "analysis",
  "body",
  "sources",
  "authors",
  "topics",
  "related",
  "language",
  "noindex",
];

export const fieldNames: Record<Field, string> = {
  title: "Title",
  dek: "Dek",
  slug: "Address",
  hero: "Hero",
  takeaways: "Key Takeaways",
  analysis: "Editor’s Desk",
  body: "Body",
  sources: "Sources",
  authors: "Authors",
  topics: "Topics",
  related: "Related articles",
  language: "Language",
  noindex: "Search engines",
};

/** The fields in which two contents differ, in the order of the page. */
export function differingFields(one: Content, other: Content): Field[] {
  return fields.filter((field) => !same(one[field], other[field]));
}

/** The named fields of a content, and no others. */
export function pick(content: Content, names: Field[]): Partial<Content> {
  return Object.fromEntries(names.map((name) => [name, content[name]]));
}
