import { z } from "zod";
import { relatedReasons, sourceKinds } from "@/lib/content/content";
import { isSlug } from "@/lib/content/slug";
import { storable } from "@/lib/content/storable";
import { textFormats } from "./read-document";

/**
 * What one line of a file to import may say: the whole of an article as `npm run export`
 * writes it, or a title and a text. What is left out, or null, has its default. Lengths and
 * the documents are checked afterwards with what the desk checks.
 */

const Slug = z
  .string()
  .refine(isSlug, "An address is made of lower case letters, digits and single hyphens.");
const Id = z.union([z.string().trim().min(1).max(300), z.int().transform(String)], {
  error: "An id is a text or a whole number.",
});
const text = () => z.string().default("");

/** A topic or an author: a name, or an address and a name. */
const Named = z.union(
  [
    z.string().transform((name) => ({ name })),
    z.strictObject({ name: z.string(), slug: Slug.optional() }),
  ],
  { error: 'A name, or {"name": …, "slug": …}.' },
);
const Names = z.preprocess(
  (value) => (typeof value === "string" ? [value] : value),
  z.array(Named),
);

const Picture = z.strictObject({
  picture: z.string().min(1, "The picture has no file."),
  alt: text(),
  caption: text(),
  credit: text(),
});

const TakeawayLine = z.union(
  [
    z.string().transform((text) => ({ text })),
    z.strictObject({
      id: z.string().optional(),
      text: z.string(),
      blocks: z.array(z.string()).optional(),
      read: z.record(z.string(), z.string()).optional(),
      sources: z.array(z.string()).optional(),
    }),
  ],
  { error: 'A sentence, or {"text": …, "blocks": […], "sources": […]}.' },
);

const SourceLine = z.union(
  [
    z.string().transform((title) => ({ title })),
    z.strictObject({
      ...{
        id: z.string().optional(),
        title: z.string().optional(),
        publisher: z.string().optional(),
      },
      ...{
        address: z.string().optional(),
        date: z.string().optional(),
        language: z.string().optional(),
        kind: z.enum(sourceKinds).optional(),
      },
    }),
  ],
  {
    error:
      'A title, or {"title": …, "publisher": …, "address": …, "date": …, "language": …, "kind": "primary" or "secondary"}.',
  },
);

const RelatedLine = z.union(
  [
    z.string().transform((name) => ({ name })),
    z
      .strictObject({
        id: Id.optional(),
        slug: z.string().optional(),
        reason: z.enum(relatedReasons).nullish(),
      })
      .refine(({ id, slug }) => id !== undefined || slug !== undefined, "Give its slug or id."),
  ],
  {
    error: 'A slug or id, or {"slug": …, "id": …, "reason": "background", "update" or "contrast"}.',
  },
);

/** A text in the line's format, or a document as the desk stores it. */
const TextOrDocument = z.union([z.string(), z.looseObject({ type: z.literal("doc") })], {
  error: 'A text, or a document {"type": "doc", …}.',
});

export const Line = z.object({
  id: Id.optional(),
  slug: Slug.optional(),
  formerSlugs: z.array(Slug).default([]),
  title: z.string({ error: "A title is needed." }),
  dek: text(),
  hero: Picture.optional(),
  takeaways: z.array(TakeawayLine).default([]),
  analysis: z
    .union(
      [
        z.string(),
        z.strictObject({
          heading: z.string().optional(),
          text: TextOrDocument.optional(),
          signature: z.string().optional(),
          label: z.string().optional(),
        }),
      ],
      { error: 'A text, or {"heading": …, "text": …, "signature": …, "label": …}.' },
    )
    .optional(),
  body: TextOrDocument.default(""),
  format: z.enum(textFormats).default("text"),
  sources: z.array(SourceLine).default([]),
  topics: Names.default([]),
  authors: Names.default([]),
  related: z.array(RelatedLine).default([]),
  language: z.string().nullable().default(null),
  noindex: z.boolean().default(false),
  published: z.string({ error: dateNeeded("published") }).optional(),
  updated: z.string({ error: dateNeeded("updated") }).optional(),
  state: z.enum(["live", "draft", "unpublished"]).default("live"),
});
export type Line = z.infer<typeof Line>;

function dateNeeded(field: string): string {
  return `"${field}" is a date such as 2026-11-23 or 2026-11-23T21:30:00+08:00.`;
}

/** What a name is kept as: on one line, storable. */
export function tidyName(name: string): string {
  return storable(name).trim().replace(/\s+/g, " ");
}
