import { isDay, startOf } from "@/lib/content/days";

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * A time as ISO 8601 writes it, in UTC with the microseconds it was given: `2026-11-23T21:30:00+08:00`.
 * Without an offset it is a time of the given zone, and a day alone is that day's first moment
 * there. Undefined for anything else, and for a year that no edition can have.
 */
export function readMoment(text: string, timeZone: string): string | undefined {
  const [matched, ...parts] = form.exec(text.trim()) ?? [];
  if (!matched) return;
  const [year, month, day, hour = "00", minute = "00", second = "00", fraction = "", offset] =
    parts as string[];
  const wall = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  const named = `${year}-${month}-${day}`;
  if (Number.isNaN(wall.getTime()) || !isDay(named)) return;
  if (parts[3] === undefined) {
    const start = startOf(named, timeZone);
    return start.toISOString().replace(".000", "");
  }
  const utc = wall.getTime() - (offset ? offsetIn(offset) : zoneOffset(wall.getTime(), timeZone));
  const seconds = new Date(utc).toISOString().slice(0, 19);
  const rest = fraction.slice(0, 6).replace(/0+$/, "");
  return `${seconds}${rest && `.${rest}`}Z`;
}

/** The milliseconds that a written offset is ahead of UTC. */
function offsetIn(offset: string): number {
  if (/z/i.test(offset)) return 0;
  const digits = offset.slice(1).replace(":", "").padEnd(4, "0");
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return (offset.startsWith("-") ? -minutes : minutes) * 60_000;
}

/** The same of a zone at a time on its clocks; where they are set back, the earlier of both. */
function zoneOffset(wall: number, timeZone: string): number {
  const first = ahead(wall, timeZone);
  return ahead(wall - first, timeZone);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function ahead(utc: number, timeZone: string): number {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      ...{ era: "short", year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric", second: "numeric" },
    });
  clocks.set(timeZone, clock);
  const parts = new Map(clock.formatToParts(utc).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const shown = Date.UTC(
    number("year"),
    number("month") - 1,
    number("day"),
    ...([number("hour"), number("minute"), number("second")] as const),
  );
  return shown - Math.floor(utc / 1000) * 1000;
}
