import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, safe in a cookie and in an address. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token: whoever reads the database cannot use what they find. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
