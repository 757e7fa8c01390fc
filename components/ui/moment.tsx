import { zoned } from "@/lib/zoned";

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
  const date = new Date(at);
  return (
    <time
      dateTime={date.toISOString()}
      title={zoned(date, exact)}
      className={`whitespace-nowrap tabular-nums ${className}`}
      // Midnight may pass between the server's rendering and the browser's.
      suppressHydrationWarning={short}
    >
      {short ? momentText(date) : zoned(date, whole)}
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

/** `21:30 UTC+8`; `Mon 23 Nov, 21:30 UTC+8` for another day than today. */
export function momentText(date: Date, now = new Date()): string {
  const isToday = zoned(date, { dateStyle: "short" }) === zoned(now, { dateStyle: "short" });
  const isThisYear = zoned(date, { year: "numeric" }) === zoned(now, { year: "numeric" });
  return zoned(date, {
    ...(isToday ? {} : { weekday: "short", day: "numeric", month: "short" }),
    ...(isThisYear ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
}
