import { expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dayOf,
  daysOf,
  isDay,
  isMonth,
  spanOf,
  startOf,
} from "@/lib/content/days";

const hours = (day: string, zone: string) => {
  const { from, to } = spanOf(day, zone);
  return (to.getTime() - from.getTime()) / 3_600_000;
};

test.each([
  ["2026-11-23", true],
  ["2024-02-29", true],
  ["2026-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["2026-1-1", false],
  ["0026-01-01", false],
  ["2026-11-23T00", false],
  ["2026-11", false],
])("%s is a day of the calendar: %s", (text, is) => {
  expect(isDay(text)).toBe(is);
});

test("a month is a year and one of twelve", () => {
  expect(["2026-11", "2026-00", "2026-13", "2026"].map(isMonth)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("a moment is in the day that its zone's clocks show", () => {
  const moment = new Date("2026-11-22T16:00:00Z");
  expect(dayOf(moment, "Asia/Shanghai")).toBe("2026-11-23");
  expect(dayOf(new Date(moment.getTime() - 1), "Asia/Shanghai")).toBe("2026-11-22");
  expect(dayOf(moment, "America/New_York")).toBe("2026-11-22");
});

test("a day begins at its midnight there", () => {
  expect(startOf("2026-11-23", "Asia/Shanghai")).toEqual(new Date("2026-11-22T16:00:00Z"));
  expect(startOf("2026-07-01", "America/New_York")).toEqual(new Date("2026-07-01T04:00:00Z"));
  expect(startOf("2026-11-23", "Pacific/Kiritimati")).toEqual(new Date("2026-11-22T10:00:00Z"));
  expect(startOf("2026-11-23", "Etc/GMT+12")).toEqual(new Date("2026-11-23T12:00:00Z"));
  expect(startOf("2026-11-23", "Asia/Kathmandu")).toEqual(new Date("2026-11-22T18:15:00Z"));
});

test("a day is an hour shorter or longer where clocks change", () => {
  expect(hours("2026-03-29", "Europe/London")).toBe(23);
  expect(hours("2026-10-25", "Europe/London")).toBe(25);
  expect(hours("2026-10-26", "Europe/London")).toBe(24);
  expect(hours("2026-04-05", "Australia/Lord_Howe")).toBe(24.5);
});

test("a day whose midnight is skipped begins at one o'clock", () => {
  expect(startOf("2018-11-04", "America/Sao_Paulo")).toEqual(new Date("2018-11-04T03:00:00Z"));
  expect(hours("2018-11-04", "America/Sao_Paulo")).toBe(23);
});

test("a day that a zone skipped has no moments", () => {
  expect(hours("2011-12-30", "Pacific/Apia")).toBe(0);
  expect(hours("2011-12-31", "Pacific/Apia")).toBe(24);
});

test("the days of a year follow one another without gap or overlap, and hold their own moments", () => {
  for (const zone of ["Europe/London", "America/Havana", "Africa/Cairo", "Asia/Shanghai"]) {
    let end = startOf("2026-01-01", zone);
    for (let day = "2026-01-01"; day < "2027-01-01"; day = addDays(day, 1)) {
      const { from, to } = spanOf(day, zone);
      expect(from).toEqual(end);
      expect([dayOf(from, zone), dayOf(new Date(to.getTime() - 1), zone)]).toEqual([day, day]);
      end = to;
    }
  }
});

test("months and days are counted on over the ends of years", () => {
  expect(addMonths("2026-12", 1)).toBe("2027-01");
  expect(addMonths("2026-01", -1)).toBe("2025-12");
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(daysOf("2026-02")).toHaveLength(28);
  expect(daysOf("2026-11").at(-1)).toBe("2026-11-30");
});
