import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * How often one address may search: so many at once, and so many a second for as long as it
 * likes. A whole newsroom may sit behind one address; a program may fetch all that a question
 * finds, and go on to the next.
 */
type Limit = { burst: number; perSecond: number };

const limits: Record<string, Limit> = {
  "/search": { burst: 300, perSecond: 10 },
  "/search.json": { burst: 600, perSecond: 20 },
  "/suggestions.json": { burst: 300, perSecond: 20 },
};

type Bucket = { left: number; at: number };
const mostBuckets = 50_000;

/** Counts searches in this process; gives the whole seconds to wait, 0 for a search that may be made. */
export function searchLimiter(now: () => number = Date.now) {
  const buckets = new Map<string, Bucket>();
  return (url: string | undefined, address: string): number => {
    const [named = "", query] = url?.split(/[?#]/, 2) ?? [];
    const path = named.replace(/(.)\/$/, "$1");
    const limit = Object.hasOwn(limits, path) ? limits[path] : undefined;
    if (!limit) return 0;
    const key = `${path} ${networkOf(address)}`;
    const at = now();
    const before = buckets.get(key) ?? { left: limit.burst, at };
    const left = Math.min(limit.burst, before.left + ((at - before.at) / 1000) * limit.perSecond);
    // The least recently seen are first, and are forgotten first.
    buckets.delete(key);
    const worth = searchesIn(query);
    buckets.set(key, { left: left >= worth ? left - worth : left, at });
    for (const [oldest] of buckets) {
      if (buckets.size <= mostBuckets) break;
      buckets.delete(oldest);
    }
    return left >= worth ? 0 : Math.ceil((worth - left) / limit.perSecond);
  };
}

/** A page of a hundred articles costs five times what one of twenty does: it is five searches. */
function searchesIn(query: string | undefined): number {
  const size = Number(new URLSearchParams(query).get("per_page"));
  return size > 20 ? Math.ceil(Math.min(size, 100) / 20) : 1;
}

/** Somebody's IPv6 network is one address: it has more of them than anybody counts. */
function networkOf(address: string): string {
  if (!address.includes(":")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":").filter(Boolean);
  const missing =
    tail === undefined ? 0 : 8 - groups.length - tail.split(":").filter(Boolean).length;
  return [...groups, ...Array<string>(missing).fill("0"), ...(tail ?? "").split(":")]
    .slice(0, 4)
    .join(":");
}

/** Answers a search too many: a page for readers, in place of the empty one, and a problem for programs. */
export function refuseSearch(
  { url = "", method }: IncomingMessage,
  response: ServerResponse,
  wait: number,
): void {
  response.statusCode = 429;
  response.setHeader("Retry-After", wait);
  response.setHeader("Cache-Control", "no-store");
  if (!/^[^?]+\.json/.test(url)) {
    response.end();
    return;
  }
  response.setHeader("Content-Type", "application/problem+json");
  response.setHeader("Access-Control-Allow-Origin", "*");
  response.setHeader("Access-Control-Expose-Headers", "Retry-After");
  const body = JSON.stringify({
    type: "about:blank",
    title: "Too many searches",
    status: 429,
    detail: `This address has asked too often. Ask again in ${wait === 1 ? "a second" : `${wait} seconds`}.`,
  });
  response.end(method === "HEAD" ? "" : body);
}
