import { z } from "zod";
import { analysisDefaults } from "./analysis-defaults";
import { checkDocument } from "./check-document";
import { checkNames, levels } from "./checks/levels";
import { type Doc, emptyDoc } from "./document";
import { bodySchema } from "./document-schema";
import { isSafeHref } from "./href";
import { LanguageTag } from "./language-tag";
import { storable } from "./storable";
import { isTimeZone } from "./time-zone";

/**
 * What a publication says of itself and how it behaves: one value, stored as JSON. Each key
 * has a default, so that what was stored before a key was thought of is still whole.
 */

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most.toLocaleString("en")} characters.`)
    .transform(storable);

const address = line(2_048).refine(
  (text) => isSafeHref(text) && !text.startsWith("#"),
  "Not an address.",
);

const Link = z.strictObject({ label: line(80).pipe(z.string().min(1, "Name it.")), url: address });

export const Settings = z.object({
  name: line(80)
    .pipe(z.string().min(1, "A publication needs a name."))
    .default("China Daily Brief"),
  tagline: line(160).default("The point in ten seconds, the argument in three minutes"),
  description: line(500).default(
    "Short, trustworthy analysis of China’s politics, security and economy: the key takeaways first, the report after.",
  ),
  language: LanguageTag.default("en"),
  /** An IANA name: days and times of day are those of this zone. */
  timeZone: z.string().refine(isTimeZone, "Not a time zone.").default("Asia/Shanghai"),
  /** A stored picture. */
  logo: z
    .strictObject({
      picture: z.string().regex(/^[0-9a-f]{64}$/),
      alt: line(300),
      width: z.int().positive(),
      height: z.int().positive(),
    })
    .nullable()
    .default(null),
  /** `#rrggbb`; null for the design's own. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, "A colour such as #b3261e.")
    .nullable()
    .default(null),
  /** Where else the publication speaks. */
  profiles: z.array(Link).max(12).default([]),
  about: z
    .unknown()
    .transform((json, context): Doc => {
      const checked = checkDocument(bodySchema, json ?? emptyDoc());
      if (checked.ok) return checked.document;
      context.addIssue({ code: "custom", message: checked.reason });
      return z.NEVER;
    })
    .default(emptyDoc),
  footerLinks: z.array(Link).max(20).default([]),
  /** Whether feeds tell whole articles, or title, dek and takeaways alone. */
  feedContent: z.enum(["full", "summary"]).default("full"),
  /** What an article shows for which no related articles were chosen. */
  relatedWhenNone: z.enum(["nothing", "suggestions"]).default("nothing"),
  /** Whether a text is approved before it is published, and whether by somebody else than who sent it to review. */
  review: z.enum(["none", "needed", "by another"]).default("none"),
  /** WebSub hubs that are told of each publication. */
  hubs: z
    .array(
      z
        .url({ protocol: /^https?$/, error: "Not an address of a hub." })
        .regex(
          /^[^/]*\/\/[^/@]*(\/|$)/,
          "Leave out name and password: feeds name their hubs to all.",
        ),
    )
    .max(5)
    .default([]),
  /** What the checks of an article do, where it is not what `checkRules` has. */
  checks: z.partialRecord(z.enum(checkNames), z.enum(levels)).default({}),
  /** Where readers and researchers write to. */
  contactEmail: z.email("Not an e-mail address.").max(254).nullable().default(null),
  /** What the Editor's Desk box of a new article starts with. */
  analysis: z
    .strictObject({ heading: line(200), signature: line(200), label: line(200) })
    .default(analysisDefaults),
});
export type Settings = z.infer<typeof Settings>;

/** What a publication starts with. */
export const defaultSettings: Settings = Settings.parse({});
