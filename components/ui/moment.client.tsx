"use client";

import { zoned } from "@/lib/zoned";
import { momentText } from "./moment-text";
import { useZone } from "./zone.client";

/** A moment in the publication's zone and saying so, since editors may be anywhere. */
export function Moment({
  at,
  short = false,
  className = "",
}: {
  at: Date | string;
  /** Whether today's needs no day; for what is drawn by the browser, which knows what today is. */
  short?: boolean;
  className?: string;
}) {
  const zone = useZone();
  const date = new Date(at);
  return (
    <time
      dateTime={date.toISOString()}
      title={zoned(date, zone, exact)}
      className={`whitespace-nowrap tabular-nums ${className}`}
      // Midnight may pass between the server's rendering and the browser's.
      suppressHydrationWarning={short}
    >
      {short ? momentText(date, zone) : zoned(date, zone, whole)}
    </time>
  );
}

const whole: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
};

const exact: Intl.DateTimeFormatOptions = {
  ...whole,
  weekday: "long",
  month: "long",
  second: "2-digit",
};
