import type { Settings } from "@/lib/content/settings";
import { absolute } from "./page-metadata";

/**
 * Whom to tell of a weakness: https://www.rfc-editor.org/rfc/rfc9116. Undefined where nobody
 * can be told. Its end is months ahead of whenever it is read, less than the year that the RFC
 * allows, and the same within a month.
 */
export function securityTxt(
  { contactEmail, language }: Settings,
  now = new Date(),
): string | undefined {
  if (!contactEmail) return;
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 7, 1));
  const languages = [...new Set([language, "en"])].join(", ");
  return [
    `Contact: mailto:${encodeURI(contactEmail)}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages}`,
    `Canonical: ${absolute("/.well-known/security.txt")}`,
    "",
  ].join("\r\n");
}
