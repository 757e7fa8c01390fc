/**
 * The address of a request, or of nothing where it names no page: where its percent signs do not
 * spell letters, Next would answer with 500 and an entry in the log for each robot that tries.
 * Of one that names a host (`GET http://elsewhere/editor`) only the path is left: Next would
 * redirect to that host.
 */
export function readablePath(url = "/"): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
  if (!path.startsWith("/")) return "/-";
  try {
    decodeURIComponent(path.split("?", 1)[0] ?? "");
    return path;
  } catch {
    return "/-";
  }
}
