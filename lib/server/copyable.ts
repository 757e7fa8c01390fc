import type { IncomingHttpHeaders, IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** Whose answers depend on who asks, or are kept elsewhere. */
const never = /^\/(editor|sign-in|welcome|api|media|search|share|status|feeds\/read)(\/|$)/;

/** What makes Next answer with something else than the page itself. */
const special = ["range", "rsc", "next-action", "next-router-state-tree", "next-router-prefetch"];

/** Whether a request may be answered with what another one was answered with. */
export function isForEverybody({ method, url = "/", headers }: IncomingMessage): boolean {
  return (
    (method === "GET" || method === "HEAD") &&
    // What is asked with a question is endless, and seldom asked twice.
    !url.includes("?") &&
    !never.test(url) &&
    !special.some((name) => headers[name] !== undefined) &&
    !headers.cookie?.includes("__prerender_bypass")
  );
}

/** Whether an answer is the same for everybody until something expires, by what it says of itself. */
export function isCopyable(status: number, headers: IncomingHttpHeaders | OutgoingHttpHeaders) {
  const control = String(headers["cache-control"] ?? "");
  return (
    (status === 200 || status === 304) &&
    headers["set-cookie"] === undefined &&
    headers.etag !== undefined &&
    /\bpublic\b|\bs-maxage=/.test(control) &&
    !/private|no-store|no-cache/.test(control) &&
    String(headers.vary ?? "")
      .toLowerCase()
      .split(/[\s,]+/)
      .every((name) => name === "" || name === "accept-encoding" || /^(rsc$|next-)/.test(name))
  );
}

/**
 * Whether an answer is worth keeping, by Next's own word on a page: HIT is from its memory. A
 * page just rendered for the first time may never be asked for again; a stale one is being
 * rendered anew.
 */
export function isSettled(headers: IncomingHttpHeaders | OutgoingHttpHeaders): boolean {
  return ["HIT", undefined].includes(headers["x-nextjs-cache"] as string | undefined);
}

/** Whether the answer at an address never changes: the address names its content. */
export function isImmutable(path: string, headers: IncomingHttpHeaders): boolean {
  return path.startsWith("/_next/static/") && /immutable/.test(headers["cache-control"] ?? "");
}
