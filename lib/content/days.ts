/**
 * Days of the calendar as a publication counts them: from one midnight of its time zone to the
 * next, 23 or 25 hours where clocks change. A day is written `2026-11-23`, a month `2026-11`.
 */

const second = 1_000;
const hour = 3_600 * second;

/** Whether a text is a day that the calendar has, between the years 1900 and 2999. */
export function isDay(text: string): boolean {
  if (!/^(19|2\d)\d\d-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Of 31 April JavaScript makes 1 May.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Whether a text is a month between the years 1900 and 2999. */
export function isMonth(text: string): boolean {
  return isDay(`${text}-01`);
}

/** The day that a moment is in. */
export function dayOf(date: Date, timeZone: string): string {
  return formatOf(timeZone).format(date);
}

/** The month of a day. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The day so many days later, or earlier. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** The month so many months later, or earlier. */
export function addMonths(month: string, count: number): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + count);
  return date.toISOString().slice(0, 7);
}

/** The days of a month, in their order. */
export function daysOf(month: string): string[] {
  const last = addDays(`${addMonths(month, 1)}-01`, -1);
  return Array.from({ length: Number(last.slice(8)) }, (_, index) => addDays(`${month}-01`, index));
}

/** The first moment of a day, which is not always its midnight: some clocks go forward then. */
export function startOf(day: string, timeZone: string): Date {
  // Zones are at most 14 hours ahead of UTC and 12 behind. Clocks change at whole seconds.
  const middle = Date.parse(`${day}T00:00:00Z`);
  let before = (middle - 15 * hour) / second;
  let after = (middle + 13 * hour) / second;
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    if (dayOf(new Date(between * second), timeZone) < day) before = between;
    else after = between;
  }
  return new Date(after * second);
}

/** A stretch of time: from its first moment to the first that is no more in it. */
export type Span = { from: Date; to: Date };

/** All moments of a day; none for a day that a zone skipped, as Samoa did 30 December 2011. */
export function spanOf(day: string, timeZone: string): Span {
  return { from: startOf(day, timeZone), to: startOf(addDays(day, 1), timeZone) };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes days as ISO 8601 does.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  formats.set(timeZone, format);
  return format;
}
