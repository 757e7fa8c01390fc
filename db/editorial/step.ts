import type { Stop } from "@/lib/content/checks/stop";
import type { Queryable } from "../client";
import type { Editor } from "./editor";
import type { Conflict } from "./save-working";
import { getStanding, type Standing } from "./standing";

/** What became of a step that somebody took with an article. */
export type Stepped =
  | { kind: "done"; standing: Standing }
  /** Somebody else took a step in between, after which this one makes no sense; nothing was changed. */
  | { kind: "moved on"; standing: Standing }
  /** The text is newer than what was looked at. */
  | Conflict
  /** Checks that it does not pass. */
  | { kind: "stopped"; stops: Stop[] }
  /** A rule forbids it, in a sentence. */
  | { kind: "refused"; why: string };

/** The end of a step: how the article stands now. */
export async function stepped(
  tx: Queryable,
  editor: Editor,
  id: string,
  kind: "done" | "moved on" = "done",
): Promise<Stepped | undefined> {
  const standing = await getStanding(editor, id, tx);
  return standing && { kind, standing };
}
