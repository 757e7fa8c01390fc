import { publication } from "@/lib/publication";

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
      title={format(date, { dateStyle: "full", timeStyle: "long" })}
      className={`whitespace-nowrap tabular-nums ${className}`}
      // Midnight may pass between the server's rendering and the browser's.
      suppressHydrationWarning={short}
    >
      {short ? momentText(date) : format(date, whole)}
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

/** `21:30 GMT+8`; `Mon, 23 Nov, 21:30 GMT+8` for another day than today. */
export function momentText(date: Date, now = new Date()): string {
  const isToday = format(date, { dateStyle: "short" }) === format(now, { dateStyle: "short" });
  const isThisYear = format(date, { year: "numeric" }) === format(now, { year: "numeric" });
  return format(date, {
    ...(isToday ? {} : { weekday: "short", day: "numeric", month: "short" }),
    ...(isThisYear ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
  });
}

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...options, timeZone: publication.timeZone }).format(
    date,
  );
}
