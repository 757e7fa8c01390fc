"use client";

import { Button } from "@/components/ui/button.client";
import type { useBulk } from "./use-bulk.client";

type Props = {
  phase: ReturnType<typeof useBulk>["phase"];
  onUndo: () => void;
  onDismiss: () => void;
};

/** What is being done or was done; it stays until it is put away or something else is done. */
export function BulkTold({ phase, onUndo, onDismiss }: Props) {
  if (phase.kind === "idle") return null;
  if (phase.kind === "acting") return <p className="py-1 text-faint">At work on {phase.count}…</p>;
  if (phase.kind === "failed") {
    return (
      <p role="alert" className="py-1 text-danger">
        <span aria-hidden>▲ </span>
        {phase.why}
      </p>
    );
  }
  const { said, result } = phase;
  return (
    <div className="flex flex-col gap-1 py-1">
      <p className="flex flex-wrap items-center gap-2">
        <span>{said}</span>
        {result.undo.length > 0 && (
          <Button size="small" onPress={onUndo}>
            Undo
          </Button>
        )}
        <Button look="quiet" size="small" aria-label="Put this message away" onPress={onDismiss}>
          ✕
        </Button>
      </p>
      {result.left.length > 0 && (
        <ul className="max-h-40 overflow-y-auto text-label">
          {result.left.map(({ id, title, why }) => (
            <li key={id} className="border-t border-rule py-1">
              <a href={`/editor/articles/${id}`} dir="auto" className="font-semibold">
                {title || "Untitled"}
              </a>
              : {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
