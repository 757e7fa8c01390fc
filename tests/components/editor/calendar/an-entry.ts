import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";

/** Something that is to come, or what a test makes of it. */
export function anEntry(changes: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    ...{ id: "schedule", event: "goes live", at: new Date("2026-11-23T06:00:00Z") },
    ...{ articleId: "article", title: "Rail freight", topic: "Trade", why: null },
    ...changes,
  };
}
