import { createHash } from "node:crypto";
import { z } from "zod";

/** The name space of the ids that are made here: a random UUID of its own. */
const nameSpace = Buffer.from("6f0c9b1e7d3a4c58a2b4e1f09d7c3a65", "hex");

/**
 * The article's id for what another system calls it: a UUID is taken as it is, and of any
 * other text one is made, always the same (RFC 9562, version 5). So a related article that
 * comes later in a file is known before it is there.
 */
export function articleId(name: string): string {
  if (z.guid().safeParse(name).success) return name.toLowerCase();
  const bytes = createHash("sha1").update(nameSpace).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
