import { zoned } from "@/lib/zoned";

/** `21:30 UTC+8`; `Mon 23 Nov, 21:30 UTC+8` for another day than today. */
export function momentText(date: Date, zone: string, now = new Date()): string {
  const isToday =
    zoned(date, zone, { dateStyle: "short" }) === zoned(now, zone, { dateStyle: "short" });
  const isThisYear =
    zoned(date, zone, { year: "numeric" }) === zoned(now, zone, { year: "numeric" });
  return zoned(date, zone, {
    ...(isToday ? {} : { weekday: "short", day: "numeric", month: "short" }),
    ...(isThisYear ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
}
