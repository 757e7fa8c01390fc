import { daysOf } from "@/lib/content/days";

/** The weeks of a month from Monday to Sunday, with nothing where a day is another month's. */
export function weeksOf(month: string): (string | undefined)[][] {
  const days: (string | undefined)[] = daysOf(month);
  const first = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells = [...Array<undefined>(first).fill(undefined), ...days];
  while (cells.length % 7 > 0) cells.push(undefined);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
