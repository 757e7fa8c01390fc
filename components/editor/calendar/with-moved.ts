import type { CalendarDay, CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { dayOf } from "@/lib/content/days";

/** The days with an entry at another time, in its place among the others; with none of it where that is no day of theirs. */
export function withMoved(
  days: CalendarDay[],
  entry: CalendarEntry,
  at: Date,
  zone: string,
): CalendarDay[] {
  const to = dayOf(at, zone);
  return days.map((one) => {
    const others = one.entries.filter(({ id }) => id !== entry.id);
    if (one.day === to) return { ...one, entries: [...others, { ...entry, at }].sort(byTime) };
    return others.length === one.entries.length ? one : { ...one, entries: others };
  });
}

function byTime(one: CalendarEntry, other: CalendarEntry): number {
  return one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1);
}
