import type { IncomingMessage, ServerResponse } from "node:http";
import { database } from "@/db/client";
import { onExpired } from "@/db/published/expired";
import { env } from "@/lib/environment";
import { makeFeedDocument } from "@/lib/feeds/feed-document";
import { type FeedAddress, feedAt, feedPath, feedTypes } from "@/lib/feeds/feed-paths";
import { type Known, Shelf } from "@/lib/feeds/shelf";
import { isNotModified } from "@/lib/http/not-modified";
import { pack } from "@/lib/http/pack";
import { feedVary, isNavigation, showPage, wantsRaw } from "./feed-page";
import { log } from "./log";

/**
 * Answers requests for feeds without Next: programs poll them all day, and nearly all of these
 * polls find nothing new. `close` stops listening to what is published.
 */
export function feedServer({ shelf = new Shelf(), db = database } = {}) {
  const close = onExpired((tags) => shelf.expire(tags));

  /** The feed that a request asks for. Undefined for any other, also for one that is shown a page about a feed. */
  function find(incoming: IncomingMessage, response: ServerResponse): FeedAddress | undefined {
    const address = feedAt(incoming.url?.split("?")[0] ?? "");
    if (!address || !isNavigation(incoming) || wantsRaw(incoming)) return address;
    showPage(incoming, response);
  }

  async function answer(
    address: FeedAddress,
    incoming: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (incoming.method !== "GET" && incoming.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const path = feedPath(address.name, address.format);
    const known = shelf.known(path);
    if (known && isKept(incoming, known)) return notModified(response, known);
    const document = await shelf
      .get(path, () => makeFeedDocument(db(), address, env().SITE_URL))
      .catch((err) => {
        log().error({ err, path }, "no feed");
        return null;
      });
    if (document === null) {
      // A reader that is told when to come back does so, and drops nothing.
      response.writeHead(503, { "Retry-After": "60" }).end();
      return;
    }
    if (!document) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("There is no feed at this address.\n");
      return;
    }
    if (isKept(incoming, document)) return notModified(response, document);
    const { body, coding } = await pack(document.body, incoming.headers["accept-encoding"]);
    response.writeHead(200, {
      ...headersOf(document),
      "Content-Type": `${typeFor(address, incoming)}; charset=utf-8`,
      "Content-Length": body.length,
      ...(coding && { "Content-Encoding": coding }),
    });
    response.end(incoming.method === "HEAD" ? undefined : body);
  }

  return { find, answer, close };
}

function isKept({ headers }: IncomingMessage, validators: Known): boolean {
  const conditions = new Headers();
  for (const name of ["if-none-match", "if-modified-since"] as const) {
    const value = headers[name];
    if (value !== undefined) conditions.set(name, value);
  }
  return isNotModified(conditions, { ...validators, lastModified: datedBy(validators) });
}

/** What no browser downloads and every one shows, where a person asks for the feed itself. */
function typeFor({ format }: FeedAddress, incoming: IncomingMessage): string {
  return isNavigation(incoming) ? "text/plain" : feedTypes[format];
}

/**
 * A date has whole seconds, and another server may learn of a publication a second later: so
 * only a feed that has stood for a while is known by its date.
 */
function datedBy({ lastModified }: Known): Date | undefined {
  return lastModified && Date.now() - lastModified.getTime() > 3_000 ? lastModified : undefined;
}

function notModified(response: ServerResponse, known: Known): void {
  response.writeHead(304, headersOf(known)).end();
}

function headersOf(known: Known) {
  const date = datedBy(known);
  return {
    // Kept by whoever likes, shown only after asking: a publication is seen at the next request.
    "Cache-Control": "public, max-age=0, must-revalidate",
    ETag: known.etag,
    ...(date && { "Last-Modified": date.toUTCString() }),
    Link: known.links.map(({ href, rel }) => `<${href}>; rel="${rel}"`).join(", "),
    Vary: feedVary,
    // Readers that are web pages ask from elsewhere.
    "Access-Control-Allow-Origin": "*",
  };
}
