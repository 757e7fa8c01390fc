/**
 * Times as the clocks of a zone show them, which is not always one moment: where clocks go
 * forward some times of day never come, and where they go back some come twice.
 */

/** `2026-11-23` and `07:30`. */
export type WallTime = { day: string; time: string };

const hour = 3_600_000;

/** What the clocks of a zone show at a moment. */
export function wallTimeOf(moment: Date, timeZone: string): WallTime {
  const [day = "", time = ""] = formatOf(timeZone).format(moment).split(" ");
  return { day, time };
}

/** The moments at which the clocks of a zone show a time, the earlier first; none for a time that they skip. */
export function momentsAt({ day, time }: WallTime, timeZone: string): Date[] {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return [];
  return [...offsetsAround(asUtc, timeZone)]
    .map((offset) => new Date(asUtc - offset))
    .filter((moment) => {
      const shown = wallTimeOf(moment, timeZone);
      return shown.day === day && shown.time === time;
    })
    .sort((one, other) => one.getTime() - other.getTime());
}

/**
 * What the clocks show in place of a time that they skip: as much later as they jump, so that
 * 02:30 is 03:30 where 02:00 is followed by 03:00. Undefined where the text is no time.
 */
export function insteadOf({ day, time }: WallTime, timeZone: string): WallTime | undefined {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) return;
  const before = Math.min(...offsetsAround(asUtc, timeZone));
  return wallTimeOf(new Date(asUtc - before), timeZone);
}

/** By how many milliseconds a zone is ahead of UTC within a day of a moment: more than one where its clocks change. */
function offsetsAround(moment: number, timeZone: string): Set<number> {
  const offsets = new Set<number>();
  for (let hours = -26; hours <= 26; hours += 2) {
    offsets.add(offsetAt(moment + hours * hour, timeZone));
  }
  return offsets;
}

function offsetAt(moment: number, timeZone: string): number {
  const { day, time } = wallTimeOf(new Date(moment), timeZone);
  const minute = Math.floor(moment / 60_000) * 60_000;
  return Date.parse(`${day}T${time}:00Z`) - minute;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  // Swedish writes `2026-11-23 07:30`.
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short" });
  formats.set(timeZone, format);
  return format;
}
