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

/** Whether words in a field for something else are an address, by its most common beginnings. */
export function looksLikeAddress(typed: string): boolean {
  return typed.includes("://") || /^\s*www\./i.test(typed);
}
