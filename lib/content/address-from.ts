import { isSafeHref } from "./href";

/** What somebody typed as an address, made whole: `example.org` means https; undefined where it leads nowhere safe. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const whole = /^([a-z][a-z0-9+.-]*:(?!\d)|[/#])/i.test(text) ? text : `https://${text}`;
  return isSafeHref(whole) ? whole : undefined;
}
