import { insteadOf, momentsAt, wallTimeOf } from "@/lib/content/wall-time";

/** A moment on another day, and the time that it was to keep where clocks skip that time. */
export type MovedTo = { at: Date; skipped: string | undefined };

/**
 * The moment on a day at which clocks show the time of day that they show at another, to the
 * second: the first where they show it twice, and what they show in its place where they skip it.
 */
export function movedTo(moment: Date, day: string, zone: string): MovedTo {
  const { time } = wallTimeOf(moment, zone);
  const [found] = momentsAt({ day, time }, zone);
  const instead = found ? undefined : insteadOf({ day, time }, zone);
  const whole = found ?? (instead && momentsAt(instead, zone)[0]);
  if (!whole) throw new Error(`${day} has no ${time} in ${zone}`);
  const at = new Date(whole.getTime() + (moment.getTime() % 60_000));
  return { at, skipped: instead && time };
}
