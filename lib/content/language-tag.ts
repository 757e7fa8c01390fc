import { z } from "zod";

/** A BCP 47 tag, `zh-Hans`: one that dates and sitemaps can be written by. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "A language tag such as en or zh-Hans.")
  .refine(isKnownForm, "A language tag such as en or zh-Hans.");

/** Two regions, or a script after the region, look like a tag, and throw wherever they are used. */
function isKnownForm(tag: string): boolean {
  try {
    return Boolean(new Intl.Locale(tag));
  } catch {
    return false;
  }
}
