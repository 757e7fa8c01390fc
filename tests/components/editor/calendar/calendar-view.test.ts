import { expect, test } from "vitest";
import {
  besideView,
  type CalendarView,
  calendarAddress,
  dayAddress,
  nameOfView,
  otherView,
  presentView,
  viewOf,
  weeksOfView,
} from "@/components/editor/calendar/calendar-view";

const today = "2026-11-27";
const month = (month: string): CalendarView => ({ kind: "month", month });
const week = (monday: string): CalendarView => ({ kind: "week", monday });

test("an address says which month or week it is", () => {
  for (const view of [month("2026-02"), week("2026-11-23")]) {
    const asked = Object.fromEntries(new URL(calendarAddress(view), "http://desk").searchParams);
    expect(viewOf(asked, today)).toEqual(view);
  }
});

test.each([
  {},
  { month: "2026-13" },
  { month: "November" },
  { month: ["2026-10", "2026-11"] },
  { week: "2026-11-24" },
  { week: "2026-11-31" },
  { week: "2026-11" },
])("what is no month and no Monday is the present month: %j", (asked) => {
  expect(viewOf(asked, today)).toEqual(month("2026-11"));
});

test("a month is its whole weeks, from Monday to Sunday", () => {
  const weeks = weeksOfView(month("2026-11"));
  expect(weeks.map((days) => [days[0], days.at(-1), days.length])).toEqual([
    ["2026-10-26", "2026-11-01", 7],
    ["2026-11-02", "2026-11-08", 7],
    ["2026-11-09", "2026-11-15", 7],
    ["2026-11-16", "2026-11-22", 7],
    ["2026-11-23", "2026-11-29", 7],
    ["2026-11-30", "2026-12-06", 7],
  ]);
  expect(weeksOfView(month("2021-02")).flat()).toHaveLength(28);
  expect(weeksOfView(week("2026-11-23"))).toEqual([weeks[4]]);
});

test("the ways lead to the view before and after, over the ends of years", () => {
  expect(besideView(month("2026-12"))).toEqual({
    previous: month("2026-11"),
    next: month("2027-01"),
  });
  expect(besideView(week("2026-12-28"))).toEqual({
    previous: week("2026-12-21"),
    next: week("2027-01-04"),
  });
});

test("no way leads out of the years that the calendar has", () => {
  expect(besideView(month("1900-01")).previous).toBeUndefined();
  expect(besideView(month("2999-12")).next).toBeUndefined();
  expect(besideView(week("1900-01-01")).previous).toBeUndefined();
});

test("a month and its week lead to one another", () => {
  expect(otherView(month("2026-11"), today)).toEqual(week("2026-11-23"));
  expect(otherView(month("2026-12"), today)).toEqual(week("2026-11-30"));
  // Most of its days are in December.
  expect(otherView(week("2026-11-30"), today)).toEqual(month("2026-12"));
  expect(presentView("week", today)).toEqual(week("2026-11-23"));
  expect(presentView("month", today)).toEqual(month("2026-11"));
});

test("a day is found in its week", () => {
  expect(dayAddress("2026-11-29")).toBe("/editor/calendar?week=2026-11-23#day-2026-11-29");
});

test("a view is named as people say it", () => {
  const name = (view: CalendarView) => nameOfView(view).replaceAll(/\s/gu, " ");
  expect(name(month("2026-11"))).toBe("November 2026");
  expect(name(week("2026-11-23"))).toMatch(/^23 ?– ?29 November 2026$/);
  expect(name(week("2026-12-28"))).toMatch(/^28 December 2026 – 3 January 2027$/);
});
