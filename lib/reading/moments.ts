import { zoned } from "@/lib/zoned";

const clock: Intl.DateTimeFormatOptions = {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZoneName: "short",
};

/** `23 November 2026` in a zone. */
export function formatDay(date: Date, zone: string): string {
  return zoned(date, zone, { dateStyle: "long" });
}

/** `Monday, 23 November 2026` in a zone. */
export function formatDayOfWeek(date: Date, zone: string): string {
  return zoned(date, zone, { dateStyle: "full" }).replace(/^(\p{L}+) /u, "$1, ");
}

/**
 * `23 November 2026, 21:30 UTC+8` in a zone. The very first moment of a day is told as the day
 * alone: an archive that knows no more than the day has it so.
 */
export function formatMoment(date: Date, zone: string): string {
  const day = formatDay(date, zone);
  const time = zoned(date, zone, clock);
  const isDay = date.getTime() % 60_000 === 0 && time.startsWith("00:00");
  return isDay ? day : `${day}, ${time}`;
}

/** `2026-11-23` in a zone. */
export function isoDay(date: Date, zone: string): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return zoned(date, zone, parts).split("/").reverse().join("-");
}

/** A calendar day such as a source's, `2026-11-23`, in words: it has no zone. */
export function formatCalendarDay(isoDate: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** `Monday, 23 November 2026` for a calendar day. */
export function formatCalendarDayOfWeek(isoDate: string): string {
  return formatDayOfWeek(new Date(`${isoDate}T00:00:00Z`), "UTC");
}

/** `November 2026` for a month of the calendar, `2026-11`. */
export function formatMonth(isoMonth: string): string {
  return zoned(new Date(`${isoMonth}-01T00:00:00Z`), "UTC", { month: "long", year: "numeric" });
}

/** `21:30` in a zone, for where the day and the zone are plain. */
export function formatTime(date: Date, zone: string): string {
  return zoned(date, zone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** `Chinese` for `zh-Hans`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames("en", { type: "language", fallback: "code" }).of(tag) ?? tag;
}
