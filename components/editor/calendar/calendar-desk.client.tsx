"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { useZone } from "@/components/ui/zone.client";
import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { addDays, dayOf } from "@/lib/content/days";
import { CalendarTable, type ShownCalendar } from "./calendar-table.client";
import { MoveDialog } from "./move-dialog.client";
import { MovedBar } from "./moved-bar.client";
import { movedTo } from "./moved-to";
import { isToCome } from "./said-of-event";
import { useHeldFocus } from "./use-held-focus.client";
import { type MoveSchedule, useMoves } from "./use-moves.client";

/** By how many days Alt with an arrow moves what is to come. */
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * The calendar of whoever may publish: what is to come is dragged to another day, moved by Alt and
 * an arrow, or given another time.
 */
export function CalendarDesk({ move: send, ...calendar }: ShownCalendar & { move: MoveSchedule }) {
  const zone = useZone();
  const { shown, moved, unmoved, isMoving, move, undo, dismiss } = useMoves(calendar.days, send);
  const hold = useHeldFocus(shown);
  const [asked, setAsked] = useState<CalendarEntry>();
  const [isDragging, setDragging] = useState(false);
  const dragged = useRef<CalendarEntry>(undefined);
  const entries = shown.flatMap((day) => day.entries);

  function moveToDay(entry: CalendarEntry, day: string) {
    const { at, skipped } = movedTo(entry.at, day, zone);
    move(entry, at, { skipped });
    hold(entry);
  }

  function moveByKey(event: KeyboardEvent) {
    const days = steps[event.key];
    if (!days || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = (event.target as Element).closest<HTMLElement>("[data-key]");
    const entry = entries.find(({ id, event }) => id === row?.dataset.key && isToCome(event));
    if (!entry) return;
    event.preventDefault();
    event.stopPropagation();
    moveToDay(entry, addDays(dayOf(entry.at, zone), days));
  }

  const moving = {
    isDragging,
    unmoved,
    onAsk: setAsked,
    onDrag(entry: CalendarEntry | undefined) {
      setDragging(entry !== undefined);
      if (entry) dragged.current = entry;
    },
    onDrop(day: string) {
      if (dragged.current) moveToDay(dragged.current, day);
    },
  };

  return (
    <div onKeyDownCapture={moveByKey}>
      <CalendarTable {...calendar} days={shown} moving={moving} />
      <MovedBar
        moved={moved}
        isMoving={isMoving}
        unmoved={entries.some(({ id }) => id === unmoved?.entry.id) ? undefined : unmoved}
        isHere={entries.some(({ id }) => id === moved?.entry.id)}
        onUndo={async () => {
          const back = await undo();
          if (back) hold(back);
        }}
        onDismiss={dismiss}
      />
      {asked && (
        <MoveDialog
          entry={asked}
          onMove={(at) => {
            move(asked, at);
            hold(asked);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  );
}
