import type { IncomingMessage, ServerResponse } from "node:http";
import { log, loggedPath } from "./log";

/** Milliseconds. A first reader waits a second or three for a page that nobody has read yet: that is no news. */
const slow = 10_000;

/** Writes down an answer once it has ended: as a fault, as something to look at, or quietly. */
export function logAnswer(
  { method, url }: IncomingMessage,
  { statusCode: status }: ServerResponse,
  { requestId, milliseconds, dev }: { requestId: string; milliseconds: number; dev: boolean },
): void {
  const about = { requestId, method, path: loggedPath(url), status, milliseconds };
  if (status === 503 && url?.startsWith("/media/")) log().warn(about, "busy");
  else if (status >= 500) log().error(about, "failed");
  else if (milliseconds > slow && !dev) log().warn(about, "slow");
  else log().debug(about, "answered");
}
