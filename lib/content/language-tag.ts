import { z } from "zod";

/** A BCP 47 tag, `zh-Hans`. */
export const LanguageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "A language tag such as en or zh-Hans.");
