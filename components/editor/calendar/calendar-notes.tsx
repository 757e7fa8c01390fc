import type { CalendarDay, CalendarEvent } from "@/db/editorial/calendar/calendar-day";
import { isToCome, saidOfEvent } from "./said-of-event";

type Props = {
  days: CalendarDay[];
  today: string;
  zone: string;
  /** Whether whoever looks may move what is to come. */
  mayMove: boolean;
};

/** Whose time it is, how what is to come is moved and what the marks are; where there is nothing, what would be here. */
export function CalendarNotes({ days, today, zone, mayMove }: Props) {
  const events = new Set(days.flatMap(({ entries }) => entries.map(({ event }) => event)));
  if (events.size === 0)
    return <Nothing isOver={(days.at(-1)?.day ?? today) < today} mayMove={mayMove} />;
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-1 text-label text-faint">
      <p>
        Times are those of {zone.replaceAll("_", " ")}.
        {mayMove && [...events].some(isToCome) && (
          // Where there is no room for a table its ways to move stand beside each entry.
          <span className="max-lg:hidden">
            {" "}
            What is to come can be moved: drag it to another day, press Alt and an arrow on it, or
            choose Move…
          </span>
        )}
      </p>
      <ul aria-label="Marks" className="flex flex-wrap gap-x-4 lg:ms-auto">
        {marks
          .filter((event) => events.has(event))
          .map((event) => (
            <li key={event}>
              <span aria-hidden className={saidOfEvent[event].tone}>
                {saidOfEvent[event].mark}{" "}
              </span>
              {saidOfEvent[event].words}
            </li>
          ))}
      </ul>
    </div>
  );
}

const marks: CalendarEvent[] = [
  "published",
  "changes published",
  "goes live",
  "is withdrawn",
  "not published",
];

function Nothing({ isOver, mayMove }: { isOver: boolean; mayMove: boolean }) {
  return (
    <p className="max-w-160 text-small text-faint">
      {isOver
        ? "Nothing was published in this time."
        : `Nothing yet. What was published stands here on its day, and what is to come on the day for which it is scheduled${mayMove ? ", from where it can be moved to another" : ""}.`}{" "}
      <a href="/editor?view=all" className="text-ink underline">
        All articles
      </a>
    </p>
  );
}
