import type { z } from "zod";

/** What became of a change to a topic or an author. */
export type Edited<Current> =
  | { kind: "edited"; tags: string[] }
  | { kind: "conflict"; current: Current }
  | { kind: "refused"; faults: Record<string, string> };

/** What is wrong, by field; of several faults in one field the first. */
export function faultsOf(error: z.ZodError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { path, message } of error.issues) faults[String(path[0])] ??= message;
  return faults;
}
