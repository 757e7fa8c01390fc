import { z } from "zod";
import { isSafeHref } from "./href";
import { isSlug } from "./slug";
import { storable } from "./storable";

/** What editors say of topics and authors. */

const words = (most: number) =>
  z
    .string()
    .max(most, `At most ${most.toLocaleString("en")} characters.`)
    .transform((text) => storable(text).trim());

const name = words(80)
  .transform((text) => text.replace(/\s+/g, " "))
  .pipe(z.string().regex(/[\p{L}\p{N}]/u, "A name has a letter or a digit."));

const slug = z
  .string()
  .transform((text) => text.trim().normalize("NFC"))
  .pipe(z.string().refine(isSlug, "Use lower-case letters, digits and single hyphens."));

export const Link = z.strictObject({
  label: words(80).pipe(z.string().min(1, "Name the link.")),
  url: words(2_048).pipe(
    z.string().refine((text) => isSafeHref(text) && /^https?:/.test(text), "Not a web address."),
  ),
});
export type Link = z.infer<typeof Link>;

export const TopicInput = z.strictObject({
  name,
  slug,
  description: words(500),
  leadArticleId: z.uuid().nullable(),
});
export type TopicInput = z.infer<typeof TopicInput>;

export const AuthorInput = z.strictObject({
  name,
  slug,
  about: words(500),
  portrait: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  portraitAlt: words(300),
  links: z.array(Link).max(6),
});
export type AuthorInput = z.infer<typeof AuthorInput>;
