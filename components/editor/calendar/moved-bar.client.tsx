"use client";

import { useCommands } from "@/components/editor/commands/use-commands.client";
import { Button } from "@/components/ui/button.client";
import { useZone } from "@/components/ui/zone.client";
import { dayOf } from "@/lib/content/days";
import { dayAddress } from "./calendar-view";
import type { Moved, Unmoved } from "./use-moves.client";

type Props = {
  moved: Moved | undefined;
  /** What could not be moved and is no more on the page, where it would be told. */
  unmoved: Unmoved | undefined;
  /** Whether a move is under way, which can be undone as soon as it has come about. */
  isMoving: boolean;
  /** Whether what was moved is on the page. */
  isHere: boolean;
  onUndo: () => void;
  onDismiss: () => void;
};

/** What was moved last, with the way back; it stays until it is put away or something else is moved. */
export function MovedBar({ moved, unmoved, isMoving, isHere, onUndo, onDismiss }: Props) {
  const zone = useZone();
  const isUndoable = moved !== undefined && !moved.isBack;
  useCommands(
    isUndoable || isMoving
      ? [{ id: "undo move", name: "Undo the move", group: "List", keys: "Mod+Z", run: onUndo }]
      : [],
  );
  if (!moved && !unmoved) return null;
  return (
    <section
      aria-label="Moved"
      className="sticky bottom-0 z-10 mt-4 flex flex-col gap-1 border-t-2 border-rule-strong bg-paper py-2"
    >
      {unmoved && (
        <p role="alert" className="text-danger">
          <span aria-hidden>▲ </span>“{unmoved.entry.title || "Untitled"}” was not moved:{" "}
          {unmoved.why}
        </p>
      )}
      <p className="flex flex-wrap items-center gap-2">
        {moved && <span className="min-w-0">{moved.said}</span>}
        {isUndoable && (
          <Button
            // A new one for each move: where what was moved has left the page, the focus goes on from here.
            key={`${moved.entry.id} ${moved.entry.at.toISOString()}`}
            size="small"
            autoFocus={!isHere}
            onPress={onUndo}
          >
            Undo
          </Button>
        )}
        {moved && !isHere && (
          <a href={dayAddress(dayOf(moved.entry.at, zone))} className="underline">
            Show it there
          </a>
        )}
        <Button look="quiet" size="small" aria-label="Put this message away" onPress={onDismiss}>
          ✕
        </Button>
      </p>
    </section>
  );
}
