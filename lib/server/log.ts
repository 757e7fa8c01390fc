import pino, { type Logger } from "pino";
import { env } from "@/lib/environment";
import { loggedError } from "./logged-error";

const shared = globalThis as typeof globalThis & { chinaDailyBriefLog?: Logger };

/** The log of this process: one JSON object a line on standard output, quiet when all is well. */
export function log(): Logger {
  shared.chinaDailyBriefLog ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggedError },
  });
  return shared.chinaDailyBriefLog;
}

/** A path fit for the log: without the query, and without the token of a one-time link. */
export function loggedPath(url: string | undefined): string {
  return (url ?? "").replace(/[?#].*$/s, "").replace(/^(\/welcome\/).+/s, "$1…");
}
