"use client";

import { useOptimistic, useRef, useState, useTransition } from "react";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import type { StepAnswer } from "@/components/editor/steps/step-actions";
import { announce } from "@/components/ui/announce";
import { useZone } from "@/components/ui/zone.client";
import type { CalendarDay, CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { saidOfEntry, whyNotMoved } from "./said-of-move";
import { withMoved } from "./with-moved";

/** Asks the server to move a schedule; moments are ISO 8601. With its answer the page is as it is now. */
export type MoveSchedule = (id: string, from: string, to: string) => Promise<StepAnswer>;

/** What was moved last, as it is now, and from where. */
export type Moved = { entry: CalendarEntry; from: Date; said: string; isBack: boolean };

/** What could not be moved last, and why. */
export type Unmoved = { entry: CalendarEntry; why: string };

type How = {
  /** A time of day that the clocks skip there. */
  skipped?: string | undefined;
  isBack?: boolean;
};

/**
 * Moving what is to come: it stands in its new place at once, the server is asked, and what came
 * of it is told. One that follows another of the same entry waits for it, and is dropped where that
 * one was refused.
 */
export function useMoves(days: CalendarDay[], send: MoveSchedule) {
  const zone = useZone();
  const [isMoving, startTransition] = useTransition();
  const [shown, show] = useOptimistic(
    days,
    (now, { entry, at }: { entry: CalendarEntry; at: Date }) => withMoved(now, entry, at, zone),
  );
  const [moved, setMoved] = useState<Moved>();
  const last = useRef<Moved>(undefined);
  const [unmoved, setUnmoved] = useState<Unmoved>();
  const underway = useRef(new Map<string, Promise<boolean>>());

  function move(entry: CalendarEntry, to: Date, { skipped, isBack = false }: How = {}) {
    if (to.getTime() === entry.at.getTime()) return;
    setUnmoved(undefined);
    if (to <= new Date()) {
      refuse(entry, whyNotMoved({ kind: "refused", why: "That time has passed." }, entry, zone));
      return;
    }
    startTransition(async () => {
      show({ entry, at: to });
      const before = underway.current.get(entry.id);
      const sent = attempt(before);
      underway.current.set(entry.id, sent);
      await sent;
      if (underway.current.get(entry.id) === sent) underway.current.delete(entry.id);
    });

    async function attempt(before: Promise<boolean> | undefined): Promise<boolean> {
      if (before && !(await before)) return false;
      const times = [entry.at.toISOString(), to.toISOString()] as const;
      const answer = await askSignedIn(() => send(entry.id, ...times)).catch(() => undefined);
      const why = whyNotMoved(answer, entry, zone);
      if (why) {
        startTransition(() => show({ entry, at: entry.at }));
        refuse(entry, why);
      } else {
        const sentence = saidOfEntry(entry, to, zone);
        const said = `${isBack ? "Moved back" : "Moved"}: ${skipped ? `clocks skip ${skipped} that day. ` : ""}${sentence}`;
        announce(said);
        last.current = { entry: { ...entry, at: to }, from: entry.at, said, isBack };
        setMoved(last.current);
      }
      return !why;
    }
  }

  function refuse(entry: CalendarEntry, why: string | undefined) {
    if (!why) return;
    announce(why);
    setUnmoved({ entry, why });
  }

  /** Of what is under way too, once it has come about; gives what is moved back. */
  async function undo(): Promise<CalendarEntry | undefined> {
    await Promise.all(underway.current.values());
    const { current } = last;
    if (!current || current.isBack) return;
    move(current.entry, current.from, { isBack: true });
    return current.entry;
  }

  function dismiss() {
    last.current = undefined;
    setMoved(undefined);
    setUnmoved(undefined);
  }

  return { shown, moved, unmoved, isMoving, move, undo, dismiss };
}
