"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";

export type Removed<Item> = { name: string; item: Item; index: number };

/** Remembers what was removed last, so that it can be put back. */
export function useRemoved<Item>() {
  const [removed, setRemoved] = useState<Removed<Item>>();
  return {
    removed,
    note(name: string, item: Item, index: number) {
      setRemoved({ name, item, index });
      announce(`Removed ${name}. Undo is beside it.`);
    },
    undone: () => setRemoved(undefined),
  };
}

/** Says what was removed, and puts it back. */
export function RemovedNote<Item>({
  removed,
  onUndo,
}: {
  removed: Removed<Item> | undefined;
  onUndo: (item: Item, index: number) => void;
}) {
  if (!removed) return null;
  return (
    <p className="flex items-center gap-2 text-label text-faint">
      <span className="truncate">Removed {removed.name}.</span>
      <Button size="small" onPress={() => onUndo(removed.item, removed.index)}>
        Undo
      </Button>
    </p>
  );
}
