import { addDays, addMonths, isDay, isMonth, monthOf } from "@/lib/content/days";
import { mondayOf, weekOf, weeksAround } from "@/lib/content/weeks";
import { formatMonth } from "@/lib/reading/moments";

/** What the calendar shows: a month, `2026-11`, or the week of a Monday, `2026-11-23`. */
export type CalendarView = { kind: "month"; month: string } | { kind: "week"; monday: string };

/** What an address asks for: a whole week, or else a month, and where it says neither well, the present month. */
export function viewOf(
  { month, week }: { month?: unknown; week?: unknown },
  today: string,
): CalendarView {
  if (typeof week === "string" && isDay(week) && mondayOf(week) === week)
    return { kind: "week", monday: week };
  if (typeof month === "string" && isMonth(month)) return { kind: "month", month };
  return { kind: "month", month: monthOf(today) };
}

export function calendarAddress(view: CalendarView): string {
  return view.kind === "month"
    ? `/editor/calendar?month=${view.month}`
    : `/editor/calendar?week=${view.monday}`;
}

/** A day among the others of its week. */
export function dayAddress(day: string): string {
  return `${calendarAddress({ kind: "week", monday: mondayOf(day) })}#day-${day}`;
}

/** The weeks that a view shows, whole. */
export function weeksOfView(view: CalendarView): string[][] {
  return view.kind === "month" ? weeksAround(view.month) : [weekOf(view.monday)];
}

/** The views before and after; none where the calendar ends. */
export function besideView(view: CalendarView) {
  const to = (step: -1 | 1): CalendarView | undefined => {
    if (view.kind === "month") {
      const month = addMonths(view.month, step);
      return isMonth(month) ? { kind: "month", month } : undefined;
    }
    const monday = addDays(view.monday, 7 * step);
    return isDay(monday) ? { kind: "week", monday } : undefined;
  };
  return { previous: to(-1), next: to(1) };
}

/** The view of the same kind that has today. */
export function presentView(kind: CalendarView["kind"], today: string): CalendarView {
  return kind === "month" ? { kind, month: monthOf(today) } : { kind, monday: mondayOf(today) };
}

/** A week as the month that most of it is in, a month as its week with today or else its first. */
export function otherView(view: CalendarView, today: string): CalendarView {
  if (view.kind === "week") return { kind: "month", month: monthOf(addDays(view.monday, 3)) };
  const day = monthOf(today) === view.month ? today : `${view.month}-01`;
  return { kind: "week", monday: mondayOf(day) };
}

/** `November 2026`, `23 – 29 November 2026`. */
export function nameOfView(view: CalendarView): string {
  if (view.kind === "month") return formatMonth(view.month);
  const [first, last] = [view.monday, addDays(view.monday, 6)].map((day) => new Date(day));
  return first && last ? range.formatRange(first, last) : "";
}

const range = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
