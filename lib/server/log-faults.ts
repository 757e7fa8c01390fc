import { format } from "node:util";
import { log } from "./log";

/**
 * Puts into the log, a line each, what would be written past it: what libraries say on the
 * console, and promises that nobody heard fail.
 */
export function logFaults(): void {
  console.error = (...said: unknown[]) => {
    const err = said.find((part) => part instanceof Error);
    // Next's own line about an error that instrumentation.ts logs with its request.
    if (err && "digest" in err) return;
    const words = format(...said.filter((part) => part !== err));
    log().error(err ? { err } : {}, words);
  };
  process.on("unhandledRejection", (err) => log().error({ err }, "nobody awaited this"));
}
