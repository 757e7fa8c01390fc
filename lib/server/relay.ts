import type { IncomingMessage, ServerResponse } from "node:http";
import type { OwnAnswer } from "./read-own";

/** Of the connection and of the request that an answer came by. */
const left = ["connection", "keep-alive", "transfer-encoding", "date", "x-request-id"];

/** Passes on an answer that this server gave itself, such as a redirect or a page that is missing. */
export function relay(
  incoming: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: OwnAnswer,
): true {
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !left.includes(name)) response.setHeader(name, value);
  }
  response.statusCode = status;
  response.end(incoming.method === "HEAD" ? undefined : body);
  return true;
}
