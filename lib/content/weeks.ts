import { addDays, daysOf } from "./days";

/** Weeks of the calendar, from Monday to Sunday; one is named by its Monday, `2026-11-23`. */

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  const after = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -after);
}

/** The days of the week of a Monday. */
export function weekOf(monday: string): string[] {
  return Array.from({ length: 7 }, (_, after) => addDays(monday, after));
}

/** The weeks that have days of a month, whole: the first and the last may have days of its neighbours. */
export function weeksAround(month: string): string[][] {
  const last = daysOf(month).at(-1) ?? month;
  const weeks: string[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday <= last; monday = addDays(monday, 7))
    weeks.push(weekOf(monday));
  return weeks;
}
