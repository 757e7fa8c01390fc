/**
 * Where to go after signing in: the wanted address if it is a path of this site, else the
 * desk. Browsers read `//host`, `/\host` and control characters as the beginning of another
 * site's address, so it is read here as a browser would read it.
 */
export function safePath(wanted: unknown): string {
  const desk = "/editor";
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return desk;
  const here = "http://here.invalid";
  if (!URL.canParse(wanted, here)) return desk;
  const url = new URL(wanted, here);
  if (url.origin !== here || /^\/[/\\]/.test(wanted) || hasControl(wanted)) return desk;
  // A path that only becomes `//host` once its dots are resolved is an address too.
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") ? desk : path;
}

function hasControl(text: string): boolean {
  return [...text].some((letter) => letter < " " || letter === "\u007f");
}
