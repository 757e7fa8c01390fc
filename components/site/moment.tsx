import { formatDay, formatMoment } from "@/lib/reading/moments";

type Props = {
  date: Date;
  /** The publication's time zone. */
  zone: string;
  dayOnly?: boolean;
};

/** A time with its zone, or the day alone, both exact to programs. */
export function Moment({ date, zone, dayOnly = false }: Props) {
  return (
    <time dateTime={date.toISOString()}>
      {dayOnly ? formatDay(date, zone) : formatMoment(date, zone)}
    </time>
  );
}
