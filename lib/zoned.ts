import { publication } from "@/lib/publication";

/**
 * Tells moments in the publication's zone. A zone asked for is told as `UTC+8`: an offset,
 * because "CST" is the name of five zones.
 */
export function zonedFormat(options: Intl.DateTimeFormatOptions): (date: Date) => string {
  const zone = options.timeZoneName && { timeZoneName: "shortOffset" as const };
  const { timeZone } = publication;
  const format = new Intl.DateTimeFormat("en-GB", { ...options, ...zone, timeZone });
  return (date) => format.format(date).replace("GMT", "UTC");
}

/** One moment so told. */
export function zoned(date: Date, options: Intl.DateTimeFormatOptions): string {
  return zonedFormat(options)(date);
}
