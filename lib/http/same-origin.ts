/**
 * Whether a browser says that a request that changes something comes from this site's own
 * pages. A browser sends Origin with every such request; one that says nothing is refused.
 */
export function isSameOrigin(request: Headers, siteUrl: string): boolean {
  const origin = request.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  if (origin === new URL(siteUrl).origin) return true;
  return new URL(origin).host === request.get("host");
}
