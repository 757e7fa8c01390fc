import { z } from "zod";
import { storable } from "@/lib/content/storable";

/** How a person is named on the desk. */
export const Name = z
  .string()
  .transform(storable)
  .pipe(z.string().trim().min(1, "Enter a name.").max(100, "Use at most 100 characters."));

/** As long as RFC 5321 lets an address be. */
export const Email = z
  .string()
  .trim()
  .max(254, "Use at most 254 characters.")
  .pipe(z.email("Enter an e-mail address, such as name@example.com."));
