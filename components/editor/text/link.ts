import { Link } from "@tiptap/extension-link";
import { isSafeHref } from "@/lib/content/href";

/** A link with an address and nothing else; only addresses that the server stores become links. */
export const SafeLink = Link.extend({
  inclusive: false,
  addAttributes: () => ({
    href: { default: null, parseHTML: (element: HTMLElement) => element.getAttribute("href") },
  }),
}).configure({
  openOnClick: false,
  defaultProtocol: "https",
  markdownLinks: true,
  HTMLAttributes: { target: null, rel: null, class: null },
  isAllowedUri: (href) => isSafeHref(href),
});

/** What somebody typed as an address, made whole: `example.org` means https; undefined where it leads nowhere safe. */
export function addressFrom(typed: string): string | undefined {
  const text = typed.trim();
  if (!text) return undefined;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`;
  const whole = /^([a-z][a-z0-9+.-]*:(?!\d)|[/#])/i.test(text) ? text : `https://${text}`;
  return isSafeHref(whole) ? whole : undefined;
}

/** Whether words in a field for something else are an address, by its most common beginnings. */
export function looksLikeAddress(typed: string): boolean {
  return typed.includes("://") || /^\s*www\./i.test(typed);
}
