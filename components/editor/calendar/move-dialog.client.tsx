"use client";

import { MomentFields } from "@/components/editor/steps/moment-fields.client";
import { scheduleConsequences } from "@/components/editor/steps/schedule-consequences";
import { useChosenMoment } from "@/components/editor/steps/use-chosen-moment.client";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import { useZone } from "@/components/ui/zone.client";
import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";

type Props = { entry: CalendarEntry; onMove: (at: Date) => void; onClose: () => void };

/** Asks for another day and time for what is to come. */
export function MoveDialog({ entry, onMove, onClose }: Props) {
  const zone = useZone();
  const moment = useChosenMoment(entry.at, zone);
  const kind = entry.event === "is withdrawn" ? "unpublish" : "publish";
  const about = { moved: true, isLive: false, everPublished: false };

  function move() {
    const at = moment.ask();
    if (!at) return;
    onClose();
    onMove(at);
  }

  return (
    <Dialog
      title="Another time"
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Leave it</Button>
          <Button look="primary" onPress={move}>
            Move
          </Button>
        </>
      }
    >
      <p dir="auto" className="font-serif text-card font-semibold text-balance">
        {entry.title || "Untitled"}
      </p>
      <MomentFields {...moment.fields} />
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {scheduleConsequences(kind, about).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Dialog>
  );
}
