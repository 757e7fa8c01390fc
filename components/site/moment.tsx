import { formatDay, formatMoment } from "@/lib/reading/moments";

/** A time with its zone, or the day alone, both exact to programs. */
export function Moment({ date, dayOnly = false }: { date: Date; dayOnly?: boolean }) {
  return (
    <time dateTime={date.toISOString()}>{dayOnly ? formatDay(date) : formatMoment(date)}</time>
  );
}
