import { createHash } from "node:crypto";
import { isNotModified } from "./not-modified";

type Text = {
  type: string;
  /** Whether it changes with time alone, and so may be answered from nobody's memory. */
  timely?: boolean;
  /** What the text is; or how it is made, with a name that differs whenever it does. */
  body: string | { state: string; make: () => Promise<string> };
};

/**
 * A text that programs ask for again and again: kept by whoever likes, shown only after asking
 * whether it is still the same, which 304 answers before anything is made. Good for GET and HEAD.
 */
export async function answerText(request: Request, text: Text): Promise<Response> {
  const { type, body } = text;
  const state = typeof body === "string" ? body : body.state;
  // Weak: it names what is said, and the server may compress it.
  const etag = `W/"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": type,
    "cache-control": text.timely ? "no-cache" : "public, max-age=0, must-revalidate",
    etag,
  };
  if (isNotModified(request.headers, { etag })) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(typeof body === "string" ? body : await body.make(), { headers });
}
