import type { Content } from "../content";
import { findings, type Given } from "./all-checks";
import type { Finding } from "./check";

/** All that deserves a second look before the content is published; nothing of it stops anybody. */
export function warnings(content: Content, given: Given = {}): Finding[] {
  return findings(content, "warn", given);
}
