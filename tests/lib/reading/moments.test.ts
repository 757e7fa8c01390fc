import { expect, test } from "vitest";
import {
  formatCalendarDay,
  formatDay,
  formatDayOfWeek,
  formatMoment,
  isoDay,
  languageName,
} from "@/lib/reading/moments";

const zone = "Asia/Shanghai";
const lateEvening = new Date("2026-11-22T18:05:09Z");

test("a moment is told in the publication's zone, which it names without ambiguity", () => {
  expect(formatMoment(lateEvening, zone)).toBe("23 November 2026, 02:05 UTC+8");
});

test("a day is the day in the publication's zone", () => {
  expect(formatDay(lateEvening, zone)).toBe("23 November 2026");
  expect(formatDayOfWeek(lateEvening, zone)).toBe("Monday, 23 November 2026");
  expect(isoDay(lateEvening, zone)).toBe("2026-11-23");
});

test("midnight is 00:00, and the very first moment of a day the day alone", () => {
  expect(formatMoment(new Date("2026-11-22T16:00:09Z"), zone)).toBe(
    "23 November 2026, 00:00 UTC+8",
  );
  expect(formatMoment(new Date("2026-11-22T16:00:00Z"), zone)).toBe("23 November 2026");
});

test("a calendar day has no zone to move it", () => {
  expect(formatCalendarDay("2026-01-01")).toBe("1 January 2026");
});

test("a language is named, or left as its tag", () => {
  expect(languageName("zh-Hans")).toBe("Simplified Chinese");
  expect(languageName("xx-weird")).toMatch(/xx/);
});
