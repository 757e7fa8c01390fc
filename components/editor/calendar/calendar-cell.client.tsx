"use client";

import { type CalendarDay, mostCounted } from "@/db/editorial/calendar/calendar-day";
import { formatCalendarDayOfWeek } from "@/lib/reading/moments";
import { EntryFace } from "./entry-face.client";
import { isToCome } from "./said-of-event";
import { type Moving, ToCome } from "./to-come.client";

type Props = {
  day: CalendarDay;
  today: string;
  /** Whether it is a neighbour's day, which a month shows faintly. */
  isBeside: boolean;
  isShort: boolean;
  /** Where its other entries are. */
  moreAddress: string;
  /** Only for whoever may move what is to come. */
  moving: Moving | undefined;
};

/** A day of the calendar: what happened on it, what is to come, and how much else there is. */
export function CalendarCell({ day, today, isBeside, isShort, moreAddress, moving }: Props) {
  const { entries, more } = day;
  const name = formatCalendarDayOfWeek(day.day);
  const coming = moving ? entries.filter(({ event }) => isToCome(event)) : [];
  const fixed = entries.filter((entry) => !coming.includes(entry));
  const isToday = day.day === today;
  const accepts = day.day >= today;
  return (
    <td
      id={`day-${day.day}`}
      aria-current={isToday ? "date" : undefined}
      data-beside={isBeside || undefined}
      data-passed={!accepts || undefined}
      data-empty={entries.length === 0 || undefined}
      className="desk-day"
    >
      <h2 className="desk-day-name">
        <span className="lg:sr-only">{name.replace(/ \d+$/, "")}</span>
        <span aria-hidden className="max-lg:hidden">
          {faceOf(day.day)}
        </span>
        {isToday && <span className="desk-today">Today</span>}
      </h2>
      {fixed.length > 0 && (
        <ul>
          {fixed.map((entry) => (
            <li key={entry.id} className="desk-entry">
              <EntryFace entry={entry} isShort={isShort} />
            </li>
          ))}
        </ul>
      )}
      {moving && (accepts || coming.length > 0) && (
        <ToCome
          day={day.day}
          name={name}
          entries={coming}
          accepts={accepts}
          isShort={isShort}
          moving={moving}
        />
      )}
      {more > 0 && (
        <a href={moreAddress} className="desk-more">
          and {more > mostCounted ? `${mostCounted}+` : more} more
          <span className="sr-only"> on {name}</span>
        </a>
      )}
    </td>
  );
}

/** `23`; `1 Dec` where a month begins. */
function faceOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const number = date.getUTCDate();
  return number === 1 ? `${number} ${month.format(date)}` : String(number);
}

const month = new Intl.DateTimeFormat("en-GB", { month: "short", timeZone: "UTC" });
