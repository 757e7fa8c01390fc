import { publication } from "@/lib/publication";
import { zonedFormat } from "@/lib/zoned";

const { language, timeZone } = publication;

const day = zonedFormat({ dateStyle: "long" });
const dayOfWeek = zonedFormat({ dateStyle: "full" });
const clock = zonedFormat({
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZoneName: "short",
});
const isoParts = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeZone,
});

/** `23 November 2026` in the publication's zone. */
export function formatDay(date: Date): string {
  return day(date);
}

/** `Monday, 23 November 2026` in the publication's zone. */
export function formatDayOfWeek(date: Date): string {
  return dayOfWeek(date).replace(/^(\p{L}+) /u, "$1, ");
}

/** `23 November 2026, 21:30 UTC+8` in the publication's zone. */
export function formatMoment(date: Date): string {
  return `${day(date)}, ${clock(date)}`;
}

/** `2026-11-23` in the publication's zone. */
export function isoDay(date: Date): string {
  return isoParts.format(date);
}

/** A calendar day such as a source's, `2026-11-23`, in words: it has no zone. */
export function formatCalendarDay(isoDate: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
}

/** `Chinese` for `zh-Hans`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(tag) ?? tag;
}
