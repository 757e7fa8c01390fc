import { isDay, isMonth } from "@/lib/content/days";
import { isSlug } from "@/lib/content/slug";
import { slugInPath } from "@/lib/reading/paths";

/**
 * Whether a path can be no page's, by its form alone: its slug is none, or its cursor is no
 * article's id. Robots ask for endlessly many such, and each would cost a rendering, which
 * Next then keeps in memory.
 */
export function namesNothing(url = "/"): boolean {
  const [path = ""] = url.split(/[?#]/, 1);
  const [, list, ...segments] = path.replace(/\/$/, "").split("/");
  switch (list) {
    case "articles":
      return segments.length === 1 && !isSlugInPath(segments[0]);
    case "topics":
    case "authors": {
      const [slug, cursor] = segments;
      if (slug === undefined || segments.length > 2) return false;
      return !isSlugInPath(slug) || (cursor !== undefined && !articleId.test(cursor));
    }
    case "editions":
      return namesNoEdition(segments);
    case "latest":
      return segments.length === 1 && !articleId.test(segments[0] ?? "");
    case "share": {
      const [kind, slug, file = ""] = segments;
      if (segments.length !== 3) return true;
      return (
        !/^([\da-f]{64}\.jpg|code\.svg)$/.test(file) ||
        (kind !== "publication" && !isSlugInPath(slug))
      );
    }
    default:
      return false;
  }
}

const articleId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** A day's or a month's, or a further page of a day's. */
function namesNoEdition([when, cursor, ...more]: string[]): boolean {
  if (when === undefined || more.length > 0) return false;
  if (cursor === undefined) return !isDay(when) && !isMonth(when);
  return !isDay(when) || !articleId.test(cursor);
}

function isSlugInPath(segment = ""): boolean {
  return isSlug(slugInPath(segment) ?? "");
}
