import { monthOf } from "@/lib/content/days";
import { weeksAround } from "@/lib/content/weeks";

/** The weeks of a month from Monday to Sunday, with nothing where a day is another month's. */
export function weeksOf(month: string): (string | undefined)[][] {
  return weeksAround(month).map((week) =>
    week.map((day) => (monthOf(day) === month ? day : undefined)),
  );
}
