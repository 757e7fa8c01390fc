/** A problem as RFC 9457 has it, readable from any page. */
export function problem(
  status: number,
  title: string,
  more: { detail: string; parameter?: string; headers?: Record<string, string> },
): Response {
  const { headers, ...about } = more;
  return Response.json(
    { type: "about:blank", title, status, ...about },
    { status, headers: { ...open, "content-type": "application/problem+json", ...headers } },
  );
}

/** What any page of the web may read, and no search engine lists. */
export const open = {
  "access-control-allow-origin": "*",
  "x-robots-tag": "noindex",
};
