import type { IncomingMessage, ServerResponse } from "node:http";
import type { Coding } from "@/lib/http/best-coding";

/** How a body is sent: compressed, or as it is. */
export type Form = Coding | "plain";

const forms: Form[] = ["br", "gzip", "plain"];

/** The ETag of one form of a body: each has its own (RFC 9110 section 8.8.3.3). */
export function etagOf(etag: string, form: Form): string {
  return form === "plain" ? etag : etag.replace(/"$/, `-${form}"`);
}

/** The form among a body's own that a list of ETags names. */
export function formNamed(list: string | undefined, etag: string): Form | undefined {
  const opaque = (tag: string) => tag.replace(/^W\//, "");
  return forms.find((form) => list?.includes(opaque(etagOf(etag, form))));
}

/**
 * Next and its routes know one ETag for a body, whichever form it is sent in: they are asked by
 * that one, and their answer says the form's.
 */
export function nameForms(incoming: IncomingMessage, response: ServerResponse): void {
  const asked = incoming.headers["if-none-match"];
  if (asked) incoming.headers["if-none-match"] = asked.replace(/-(br|gzip)"/g, '"');
  const { writeHead } = response;
  response.writeHead = ((status: number, ...rest: []) => {
    const etag = response.getHeader("etag");
    if (typeof etag === "string") {
      const form = status === 304 ? formNamed(asked, etag) : sentForm(response);
      if (form) response.setHeader("ETag", etagOf(etag, form));
    }
    return writeHead.call(response, status, ...rest);
  }) as typeof writeHead;
}

function sentForm(response: ServerResponse): Form | undefined {
  const encoding = response.getHeader("content-encoding");
  return forms.find((form) => form === encoding);
}
