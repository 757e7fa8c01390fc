/**
 * The address of a request, or of nothing where its percent signs do not spell letters: it names
 * no page, and Next would answer with 500 and an entry in the log for each robot that tries.
 */
export function readablePath(url = "/"): string {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return url;
  } catch {
    return "/-";
  }
}
