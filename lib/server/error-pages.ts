import { type IncomingMessage, ServerResponse } from "node:http";
import type { ReadOwn } from "./read-own";

/**
 * Next renders a page that is missing, forbidden or broken in the browser alone: without
 * JavaScript its body is empty, and it knows no 410. So, like nginx's `error_page`, such an
 * answer to a reader's document request is dropped, and an ordinary page is sent in its place.
 */
type ErrorPage = { path: string; status: number };

const missing = { path: "/status/missing", status: 404 };
const withdrawn = { path: "/status/withdrawn", status: 410 };
const hurried = { path: "/status/hurried", status: 429 };
const broken = { path: "/status/broken", status: 500 };

export const errorPages: ErrorPage[] = [missing, withdrawn, hurried, broken];

function errorPageFor(status: number): ErrorPage | undefined {
  if (status === 404) return missing;
  // What a page says with `forbidden()`: it was here, and was withdrawn.
  if (status === 403) return withdrawn;
  if (status === 429) return hurried;
  if (status >= 500) return { ...broken, status };
  return undefined;
}

/** Not a reader's document: the desk's own pages and what programs ask for. */
const others =
  /^\/((_next|api|editor|media|share|icons|sitemaps|\.well-known|sign-in|welcome)(\/|\?|$)|[^/]+\.(xml|txt|json)(\?|$))/;

/** They stand in for other pages, and are none themselves. */
export function isErrorPage(url = "/"): boolean {
  return /^\/status(\/|\?|$)/.test(url);
}

export function isDocumentRequest({ method, headers, url = "/" }: IncomingMessage): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return headers.rsc === undefined && !others.test(url);
}

/**
 * Lets an answer through, unless its status has a page of its own: then drops it, and sends
 * what `getPage` says instead.
 */
export function replaceErrors(
  incoming: IncomingMessage,
  response: ServerResponse,
  getPage: (page: ErrorPage) => Promise<{ headers: Record<string, string>; body: Buffer }>,
): void {
  const { writeHead, write, end } = response;
  let dropping: ErrorPage | undefined;

  /** Decided at the first sign of an answer, when its status is known and nothing is sent. */
  function isDropped(status: number): boolean {
    if (dropping || response.headersSent) return dropping !== undefined;
    dropping = errorPageFor(status);
    return dropping !== undefined;
  }

  response.writeHead = ((status: number, ...rest: []) => {
    if (isDropped(status)) return response;
    return writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
  response.write = ((...args: Parameters<typeof write>) => {
    if (!isDropped(response.statusCode)) return write.apply(response, args);
    callBack(args);
    return true;
  }) as typeof write;
  response.end = ((...args: Parameters<typeof end>) => {
    if (!isDropped(response.statusCode)) return end.apply(response, args);
    callBack(args);
    if (dropping) void send(dropping);
    return response;
  }) as typeof end;

  async function send(page: ErrorPage) {
    const kept = [
      "x-request-id",
      "retry-after",
      "content-security-policy",
      "x-content-type-options",
      "referrer-policy",
      "permissions-policy",
      "strict-transport-security",
    ];
    for (const name of response.getHeaderNames()) {
      if (!kept.includes(name)) response.removeHeader(name);
    }
    const { headers, body } = await getPage(page).catch(() => ({
      headers: { "content-type": "text/plain; charset=utf-8" },
      body: Buffer.from("Something went wrong here. Please try again in a minute.\n"),
    }));
    // Compression has hooked itself into the methods of this answer; the class's own are clean.
    const { writeHead, end } = ServerResponse.prototype;
    writeHead.call(response, page.status, {
      ...headers,
      "Cache-Control": "no-cache",
      "Content-Length": body.length,
    });
    end.call(response, incoming.method === "HEAD" ? "" : body, "utf8");
  }
}

function callBack(args: unknown[]) {
  const last = args.at(-1);
  if (typeof last === "function") process.nextTick(last as () => void);
}

/** Reads an error page from this same server. */
export function readPage(read: ReadOwn) {
  return async ({ path }: ErrorPage) => {
    const { status, headers, body } = await read(path);
    if (status !== 200) throw new Error(`${path} is ${status}`);
    const type = headers["content-type"] ?? "text/html; charset=utf-8";
    return { headers: { "content-type": type }, body };
  };
}
