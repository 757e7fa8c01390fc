import { publication } from "@/lib/publication";

const { language, timeZone } = publication;

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone });
const dayOfWeek = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone });
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZoneName: "shortOffset",
  timeZone,
});
const isoParts = new Intl.DateTimeFormat("sv-SE", {
  dateStyle: "short",
  timeZone,
});

/** `23 November 2026` in the publication's zone. */
export function formatDay(date: Date): string {
  return day.format(date);
}

/** `Monday, 23 November 2026` in the publication's zone. */
export function formatDayOfWeek(date: Date): string {
  return dayOfWeek.format(date).replace(/^(\p{L}+) /u, "$1, ");
}

/** `23 November 2026, 21:30 UTC+8`: an offset, because "CST" is the name of five zones. */
export function formatMoment(date: Date): string {
  return `${day.format(date)}, ${clock.format(date).replace("GMT", "UTC")}`;
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
