import { randomBytes, timingSafeEqual } from "node:crypto";

const shared = globalThis as typeof globalThis & { chinaDailyBriefInternalKey?: string };

/** What the server of this process shows to its own routes; known to no one else, and new at each start. */
export function internalKey(): string {
  shared.chinaDailyBriefInternalKey ??= randomBytes(32).toString("base64url");
  return shared.chinaDailyBriefInternalKey;
}

export function isInternalKey(given: string | string[] | null | undefined): boolean {
  const [mine, theirs] = [Buffer.from(internalKey()), Buffer.from(String(given ?? ""))];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
