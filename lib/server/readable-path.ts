/**
 * The address of a request, or of nothing where it names no page: where its percent signs do not
 * spell letters, Next would answer with 500 and an entry in the log for each robot that tries.
 * Of one that names a host (`GET http://elsewhere/editor`) only the path is left: Next would
 * redirect to that host. A letter that was written with a percent sign for nothing is written
 * plainly (RFC 3986 section 6.2.2.2), and of `/x/../search` is left where it leads (6.2.2.3): Next
 * answers both as `/search`, so whatever looks at addresses before it has to see the same.
 */
export function readablePath(url = "/"): string {
  const path = url.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "") || "/";
  if (!path.startsWith("/")) return "/-";
  try {
    const [named = ""] = path.split("?", 1);
    decodeURIComponent(named);
    // As Next reads it, which takes backslashes for slashes too.
    const { pathname } = new URL(`http://host${plain(named)}`);
    return pathname + path.slice(named.length);
  } catch {
    return "/-";
  }
}

function plain(path: string): string {
  return path.replace(/%[\da-f]{2}/gi, (written) => {
    const letter = decoded(written);
    return /[\w.~-]/.test(letter) ? letter : written;
  });
}

const decoded = (written: string) => String.fromCharCode(Number.parseInt(written.slice(1), 16));
