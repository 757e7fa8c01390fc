import { z } from "zod";
import { analysisDefaults } from "./analysis-defaults";
import { checkDocument } from "./check-document";
import { type Doc, emptyDoc } from "./document";
import { analysisSchema, bodySchema } from "./document-schema";
import { isSafeHref } from "./href";
import { LanguageTag } from "./language-tag";
import { isSlug } from "./slug";
import { storable } from "./storable";

/**
 * Everything of an article that a reader sees: what one revision holds. A working
 * revision may be incomplete (empty texts, no hero); `checks/` says what stops it
 * from being published. Pieces of text are trimmed of nothing: what was typed is kept.
 */

const line = (most: number) =>
  z
    .string()
    .max(most, `At most ${most.toLocaleString("en")} characters.`)
    .transform(storable);

export const relatedReasons = ["background", "update", "contrast"] as const;
export type RelatedReason = (typeof relatedReasons)[number];

const Id = z.string().regex(/^[\w-]{1,36}$/);

/** Whether a source says what happened, or what others said of it. */
export const sourceKinds = ["primary", "secondary"] as const;
export type SourceKind = (typeof sourceKinds)[number];

const Hero = z.strictObject({
  /** The content hash of a stored picture. */
  picture: z.string().regex(/^[0-9a-f]{64}$/),
  alt: line(1_000),
  caption: line(1_000),
  credit: line(300),
});

const Takeaway = z.strictObject({
  id: Id,
  text: line(1_000),
  /** Ids of the blocks of the body that support it. */
  blocks: z.array(Id).max(50),
  /** What each of them said when somebody last read both, by its id: see `support.ts`. */
  read: z
    .record(Id, z.string().regex(/^[0-9a-f]{16}$/))
    .refine((read) => Object.keys(read).length <= 50, "At most 50 blocks support a takeaway.")
    .optional(),
  /** Ids of the sources that it cites. */
  sources: z.array(Id).max(12).optional(),
});

const Source = z.strictObject({
  id: Id,
  title: line(500),
  publisher: line(300),
  address: line(2_048).refine((text) => text === "" || isSafeHref(text), "Not an address."),
  /** A calendar day, `2026-11-23`, or empty. */
  date: z.union([z.literal(""), z.iso.date()]),
  /** A BCP 47 tag, `zh-Hans`, or empty. */
  language: z.union([z.literal(""), LanguageTag]),
  kind: z.enum(sourceKinds).optional(),
});

const Related = z.strictObject({
  articleId: z.uuid(),
  reason: z.enum(relatedReasons).nullable(),
});

export const Content = z.strictObject({
  title: line(300),
  dek: line(2_000),
  /** The last part of the article's address; empty until there is a title. */
  slug: z
    .string()
    .refine((text) => text === "" || isSlug(text), "Use letters, digits and single hyphens."),
  hero: Hero.nullable(),
  takeaways: z
    .array(Takeaway)
    .max(12)
    .refine(
      noTwins((takeaway: { id: string }) => takeaway.id),
      "Two takeaways share an id.",
    ),
  analysis: z.strictObject({
    heading: line(200),
    text: documentOf(analysisSchema),
    signature: line(200),
    label: line(200),
  }),
  body: documentOf(bodySchema),
  sources: z
    .array(Source)
    .max(50)
    .refine(
      noTwins((source: { id: string }) => source.id),
      "Two sources share an id.",
    ),
  /** Ids, in the order of the byline. */
  authors: z
    .array(z.uuid())
    .max(10)
    .refine(
      noTwins((id: string) => id),
      "An author stands twice.",
    ),
  /** Ids; the first is the main one. */
  topics: z
    .array(z.uuid())
    .max(6)
    .refine(
      noTwins((id: string) => id),
      "A topic stands twice.",
    ),
  /** In the editor's order. */
  related: z
    .array(Related)
    .max(12)
    .refine(
      noTwins((related: { articleId: string }) => related.articleId),
      "A related article stands twice.",
    ),
  /** A BCP 47 tag; null for the publication's own language. */
  language: LanguageTag.nullable().default(null),
  /** Whether search engines are asked to leave the article out. */
  noindex: z.boolean().default(false),
});
export type Content = z.infer<typeof Content>;
export type Hero = z.infer<typeof Hero>;
export type Takeaway = z.infer<typeof Takeaway>;
export type Source = z.infer<typeof Source>;
export type Related = z.infer<typeof Related>;

/** What a new article starts with; the words of its Editor's Desk box are the publication's. */
export function emptyContent(analysis = analysisDefaults): Content {
  return {
    title: "",
    dek: "",
    slug: "",
    hero: null,
    takeaways: [],
    analysis: { ...analysis, text: emptyDoc() },
    body: emptyDoc(),
    sources: [],
    authors: [],
    topics: [],
    related: [],
    language: null,
    noindex: false,
  };
}

function documentOf(schema: typeof bodySchema | typeof analysisSchema) {
  return z.unknown().transform((json, context): Doc => {
    const checked = checkDocument(schema, json);
    if (checked.ok) return checked.document;
    context.addIssue({ code: "custom", message: checked.reason });
    return z.NEVER;
  });
}

function noTwins<Item>(key: (item: Item) => string) {
  return (items: Item[]) => new Set(items.map(key)).size === items.length;
}
