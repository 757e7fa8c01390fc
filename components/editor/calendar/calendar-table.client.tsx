"use client";

import type { CalendarDay } from "@/db/editorial/calendar/calendar-day";
import { monthOf } from "@/lib/content/days";
import { CalendarCell } from "./calendar-cell.client";
import { type CalendarView, dayAddress, weeksOfView } from "./calendar-view";
import type { Moving } from "./to-come.client";

export type ShownCalendar = {
  view: CalendarView;
  /** The month or week in words, which servers and browsers may write in different ways. */
  name: string;
  days: CalendarDay[];
  today: string;
};

type Props = ShownCalendar & {
  /** Only for whoever may move what is to come. */
  moving?: Moving;
};

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A table of weeks, and on a narrow screen a list of days. */
export function CalendarTable({ view, name, days, today, moving }: Props) {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const isShort = view.kind === "month";

  /** From a month to the day in its week; from there to all that are scheduled, or to the edition. */
  function moreAddress(day: string): string {
    if (isShort) return dayAddress(day);
    if (day > today) return "/editor?view=scheduled";
    return moving ? `/editor/editions/${day}` : "/editor?view=all";
  }

  return (
    <div
      data-dragging={moving?.isDragging || undefined}
      data-view={view.kind}
      className="desk-calendar"
    >
      <table>
        <caption className="sr-only">What was published and what is to come, {name}</caption>
        <thead>
          <tr>
            {weekdays.map((name) => (
              <th key={name} scope="col">
                <abbr title={name} className="no-underline">
                  {name.slice(0, 3)}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfView(view).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <CalendarCell
                  key={day}
                  day={byDay.get(day) ?? { day, entries: [], more: 0 }}
                  today={today}
                  isBeside={view.kind === "month" && monthOf(day) !== view.month}
                  isShort={isShort}
                  moreAddress={moreAddress(day)}
                  moving={moving}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
