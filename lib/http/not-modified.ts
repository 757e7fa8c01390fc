import { parseHttpDate } from "./http-date";

type Validators = { etag: string; lastModified?: Date };

/**
 * Whether a GET or HEAD is answered with 304: RFC 9110 section 13.2.2. If-Modified-Since
 * counts only where there is no If-None-Match.
 */
export function isNotModified(request: Headers, { etag, lastModified }: Validators): boolean {
  const tags = request.get("if-none-match");
  if (tags !== null) return names(tags, etag);
  const since = parseHttpDate(request.get("if-modified-since") ?? "");
  return since !== undefined && lastModified !== undefined && wholeSeconds(lastModified) <= since;
}

/** Weak comparison (section 8.8.3.2): a server that compresses may have weakened the tag it passed on, */
function names(list: string, etag: string): boolean {
  if (list.trim() === "*") return true;
  const opaque = etag.replace(/^W\//, "");
  const open = opaque.slice(0, -1);
  return [...list.matchAll(/(?:W\/)?("[^"]*")/g)].some(
    ([, tag = ""]) =>
      tag === opaque || (tag.startsWith(open) && coding.test(tag.slice(open.length))),
  );
}

/** or have added the coding to it, as Apache, Jetty and others do: `"one-gzip"`, `"one;br"`. */
const coding = /^(?:--?|;)(?:gzip|br|zstd|deflate)"$/;

/** HTTP dates have whole seconds. */
function wholeSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000) * 1000;
}
