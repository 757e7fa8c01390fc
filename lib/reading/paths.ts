/** The addresses of the site. Slugs may have letters of any script; a path has them encoded. */
export const articlePath = (slug: string) => `/articles/${encodeURIComponent(slug)}`;
export const topicPath = (slug: string) => `/topics/${encodeURIComponent(slug)}`;
export const authorPath = (slug: string) => `/authors/${encodeURIComponent(slug)}`;
/** The edition of a day, `2026-11-23`, or the calendar of a month, `2026-11`. */
export const editionPath = (dayOrMonth: string) => `/editions/${dayOrMonth}`;
export const editionsPath = "/editions";

/** The page of a list that follows the given article; the list's own address where there is none. */
export const pagePath = (list: string, cursor: string | undefined) =>
  cursor === undefined ? list : `${list === "/" ? "/latest" : list}/${cursor}`;

/** A value that is never a slug: pages are built for it alone, so that building needs no database. */
export const noSlug = "-";

/** The slug that a path's segment means; undefined for none. */
export function slugInPath(segment: string): string | undefined {
  if (segment === noSlug) return;
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return;
  }
}
