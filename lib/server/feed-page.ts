import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What decides whether a feed's address answers with the feed or with a page about it. Only
 * browsers that navigate say so: by Sec-Fetch-Dest, or, where the publication is not on TLS
 * and they keep that to themselves, by the wish for TLS. Accept is not asked: feed readers
 * copy a browser's.
 */
export const feedVary = "Accept-Encoding, Sec-Fetch-Dest, Upgrade-Insecure-Requests";

/** Whether a person opens a feed's address in a browser. */
export function isNavigation({ headers }: IncomingMessage): boolean {
  const destination = headers["sec-fetch-dest"];
  if (destination !== undefined) return destination === "document";
  return headers["upgrade-insecure-requests"] === "1";
}

/** Whether it is the feed itself that they want to see: `/feed.xml?raw`. */
export function wantsRaw({ url = "" }: IncomingMessage): boolean {
  return new URLSearchParams(url.split("?")[1]).has("raw");
}

/** Turns a request for a feed into one for the page about it, at the same address. */
export function showPage(incoming: IncomingMessage, response: ServerResponse): void {
  incoming.url = `/feeds/read${incoming.url}`;
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: []) => {
    response.appendHeader("Vary", feedVary);
    return writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
}
