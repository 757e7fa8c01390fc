const schemes = new Set(["http:", "https:", "mailto:"]);

/** Whether a link may be stored and shown: an absolute http, https or mailto address, a path of this site, or a fragment. */
export function isSafeHref(href: string): boolean {
  if (href.length > 2048 || hasControlCharacter(href) || href !== href.trim()) return false;
  if (href.startsWith("#")) return true;
  if (href.startsWith("/")) return !href.startsWith("//") && !href.startsWith("/\\");
  try {
    return schemes.has(new URL(href).protocol);
  } catch {
    return false;
  }
}

/** Browsers drop tabs and line breaks inside addresses, so `java\tscript:` would come alive. */
function hasControlCharacter(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}
