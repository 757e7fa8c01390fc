import type { ServerResponse } from "node:http";

/**
 * Next tells shared caches to keep a static page for a month, and a publication cannot reach
 * them there. So whoever keeps one asks each time whether it is still the same, which its
 * ETag answers with 304.
 */
export function askAgain(response: ServerResponse): void {
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: []) => {
    if (/s-maxage/.test(String(response.getHeader("cache-control")))) {
      response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
    }
    return writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
}
