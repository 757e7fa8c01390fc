"use client";

import { useEffect, useRef } from "react";
import type { CalendarDay, CalendarEntry } from "@/db/editorial/calendar/calendar-day";

/**
 * Lets an entry have the focus wherever it stands: once it is held, and again when it is put
 * elsewhere with the focus on it, as when the server refuses a move. Gives how to hold one.
 */
export function useHeldFocus(days: CalendarDay[]) {
  const held = useRef<{ id: string; isNew: boolean }>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an entry stands elsewhere when the days are others
  useEffect(() => {
    // After a dialog or a drag has given the focus back, to what may be gone by then.
    const timer = setTimeout(() => {
      const entry = held.current;
      if (!entry || !(entry.isNew || document.activeElement === document.body)) return;
      entry.isNew = false;
      document.querySelector<HTMLElement>(`[data-key="${entry.id}"]`)?.focus();
    }, 60);
    return () => clearTimeout(timer);
  }, [days]);

  return ({ id }: CalendarEntry) => {
    held.current = { id, isNew: true };
  };
}
