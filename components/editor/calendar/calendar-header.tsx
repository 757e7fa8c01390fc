import {
  besideView,
  type CalendarView,
  calendarAddress,
  nameOfView,
  otherView,
  presentView,
} from "./calendar-view";

/** Which month or week it is, the ways to those beside it and to today, and the other view of the same time. */
export function CalendarHeader({ view, today }: { view: CalendarView; today: string }) {
  const { previous, next } = besideView(view);
  const present = presentView(view.kind, today);
  const other = otherView(view, today);
  const views = view.kind === "month" ? [view, other] : [other, view];
  return (
    <header className="flex flex-wrap items-baseline gap-x-8 gap-y-1">
      <h1 className="font-serif text-second font-semibold">{nameOfView(view)}</h1>
      <nav aria-label="Time" className="flex flex-wrap gap-x-4 text-label">
        {previous && (
          <a
            href={calendarAddress(previous)}
            rel="prev"
            aria-label={`Previous: ${nameOfView(previous)}`}
            className={look}
          >
            ← Previous
          </a>
        )}
        <a
          // Where the month is a long list of days, too.
          href={`${calendarAddress(present)}#day-${today}`}
          aria-current={calendarAddress(present) === calendarAddress(view) ? "page" : undefined}
          className={look}
        >
          Today
        </a>
        {next && (
          <a
            href={calendarAddress(next)}
            rel="next"
            aria-label={`Next: ${nameOfView(next)}`}
            className={look}
          >
            Next →
          </a>
        )}
      </nav>
      <nav aria-label="View" className="flex gap-x-4 text-label sm:ms-auto">
        {views.map((one) => (
          <a
            key={one.kind}
            href={calendarAddress(one)}
            aria-current={one === view ? "page" : undefined}
            className={look}
          >
            {one.kind === "month" ? "Month" : "Week"}
          </a>
        ))}
      </nav>
    </header>
  );
}

const look =
  "border-b-2 border-transparent py-1 text-faint no-underline hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-ink";
