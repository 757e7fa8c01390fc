import { isDay, isMonth } from "./days";
import { isSafeHref } from "./href";
import { isSlug } from "./slug";

/** What an address of this site names: a thing that may be there or not, or a page that always is. */
export type OwnPage = { kind: "article" | "topic" | "author"; slug: string } | { kind: "fixed" };

/** The path within this site that a link leads to; undefined for one that leads elsewhere or to a place of its own page. */
export function ownPath(href: string, site?: string): string | undefined {
  if (href.startsWith("/")) return href;
  if (!site || !/^https?:/i.test(href)) return;
  const url = new URL(href);
  return url.origin === new URL(site).origin ? url.pathname + url.search + url.hash : undefined;
}

/** A link as it is kept: one to a page of this site as its path, which outlives another address of the site. */
export function withoutSite(href: string, site: string): string {
  const path = ownPath(href, site);
  return path !== undefined && isSafeHref(path) ? path : href;
}

/** What a path of this site names; undefined for one that names nothing that readers have. */
export function ownPage(path: string): OwnPage | undefined {
  const [bare = ""] = path.split(/[?#]/, 1);
  const segments = bare.replace(/^\/|\/$/g, "").split("/");
  const [list = "", segment, ...more] = segments;
  const kind = kinds[list];
  if (kind && segment !== undefined) {
    const slug = slugOf(segment);
    // A further page of a list, or its feed, is there where the list is.
    return slug && more.length <= (kind === "article" ? 0 : 1) ? { kind, slug } : undefined;
  }
  if (list === "editions" && segment !== undefined) {
    const [day = ""] = segments.slice(1);
    return isDay(day) || isMonth(day) || file.test(day) ? { kind: "fixed" } : undefined;
  }
  if (segment === undefined && (pages.has(list) || file.test(list))) return { kind: "fixed" };
  return within.has(list) && segment !== undefined ? { kind: "fixed" } : undefined;
}

const kinds: Record<string, "article" | "topic" | "author"> = {
  articles: "article",
  topics: "topic",
  authors: "author",
};
const pages = new Set(["", "about", "authors", "editions", "feeds", "search", "topics"]);
const within = new Set(["latest", "media", "share", "sitemaps"]);
const file = /^[\w-]+\.(xml|json|txt)$/;

function slugOf(segment: string): string | undefined {
  try {
    const slug = decodeURIComponent(segment).normalize("NFC");
    return isSlug(slug) ? slug : undefined;
  } catch {
    return;
  }
}
