const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Tells a moment in a time zone, an IANA name. A zone asked for is told as `UTC+8`: an
 * offset, because "CST" is the name of five zones.
 */
export function zoned(date: Date, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  const zone = options.timeZoneName && { timeZoneName: "shortOffset" as const };
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { ...options, ...zone, timeZone });
  formats.set(key, format);
  return format.format(date).replace("GMT", "UTC");
}
