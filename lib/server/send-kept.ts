import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { bestCoding } from "@/lib/http/best-coding";
import { isNotModified } from "@/lib/http/not-modified";
import { etagOf, type Form, formNamed } from "./etag-forms";
import type { KeptAnswer } from "./kept-answers";

/**
 * Sends a kept answer in the form that the request accepts; false where it accepts none that is
 * kept. If-None-Match may name any form: who has one form of these words has these words.
 */
export function sendKept(
  incoming: IncomingMessage,
  response: ServerResponse,
  kept: KeptAnswer,
): boolean {
  const accepted = bestCoding(incoming.headers["accept-encoding"]);
  const form = kept.bodies.plain ? "plain" : accepted;
  const headers: OutgoingHttpHeaders = { ...kept.headers };
  if (!kept.bodies.plain) headers.vary = withAcceptEncoding(kept.headers.vary);

  const held = heldForm(incoming, kept, form ?? "plain");
  if (held) {
    delete headers["content-type"];
    response.writeHead(304, { ...headers, etag: etagOf(kept.etag, held) }).end();
    return true;
  }
  const body = form && kept.bodies[form];
  if (!body) return false;
  headers.etag = etagOf(kept.etag, form);
  headers["content-length"] = body.length;
  if (form !== "plain") headers["content-encoding"] = form;
  response.writeHead(200, headers).end(incoming.method === "HEAD" ? undefined : body);
  return true;
}

/** The form that whoever asks has already, by If-None-Match or else by If-Modified-Since. */
function heldForm({ headers }: IncomingMessage, kept: KeptAnswer, form: Form): Form | undefined {
  const { "if-none-match": tags, "if-modified-since": since } = headers;
  if (tags === undefined && since === undefined) return undefined;
  const named = formNamed(tags, kept.etag) ?? form;
  const asked = new Headers(
    tags === undefined ? { "if-modified-since": since ?? "" } : { "if-none-match": tags },
  );
  const { lastModified } = kept;
  return isNotModified(asked, { etag: etagOf(kept.etag, named), lastModified }) ? named : undefined;
}

function withAcceptEncoding(vary: OutgoingHttpHeaders[string]): string {
  const said = String(vary ?? "");
  if (/accept-encoding/i.test(said)) return said;
  return said ? `${said}, accept-encoding` : "accept-encoding";
}
