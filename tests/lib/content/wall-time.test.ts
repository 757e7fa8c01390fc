import { expect, test } from "vitest";
import { insteadOf, momentsAt, wallTimeOf } from "@/lib/content/wall-time";

const at = (day: string, time: string, zone: string) =>
  momentsAt({ day, time }, zone).map((moment) => moment.toISOString());

test("a time of day is one moment of its zone", () => {
  expect(at("2026-11-23", "07:30", "Asia/Shanghai")).toEqual(["2026-11-22T23:30:00.000Z"]);
  expect(at("2026-07-01", "07:30", "Asia/Kathmandu")).toEqual(["2026-07-01T01:45:00.000Z"]);
  expect(at("2026-01-01", "00:00", "Pacific/Kiritimati")).toEqual(["2025-12-31T10:00:00.000Z"]);
});

test("a time that clocks show twice is two moments, the earlier first", () => {
  const twice = ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"];
  expect(at("2026-10-25", "02:30", "Europe/Berlin")).toEqual(twice);
  expect(at("2026-10-25", "03:00", "Europe/Berlin")).toEqual(["2026-10-25T02:00:00.000Z"]);
  // By half an hour, at Lord Howe.
  expect(at("2026-04-05", "01:45", "Australia/Lord_Howe")).toHaveLength(2);
});

test("a time that clocks skip is no moment, and another stands in its place", () => {
  expect(at("2026-03-29", "02:30", "Europe/Berlin")).toEqual([]);
  expect(insteadOf({ day: "2026-03-29", time: "02:30" }, "Europe/Berlin")).toEqual({
    day: "2026-03-29",
    time: "03:30",
  });
  // Samoa went without a whole day.
  expect(at("2011-12-30", "12:00", "Pacific/Apia")).toEqual([]);
  expect(insteadOf({ day: "2011-12-30", time: "12:00" }, "Pacific/Apia")).toEqual({
    day: "2011-12-31",
    time: "12:00",
  });
});

test("every moment is shown as a time that leads back to it", () => {
  const zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"];
  for (const zone of zones) {
    for (let day = 0; day < 366; day++) {
      const moment = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000 + day * 3_900_000);
      const whole = new Date(Math.floor(moment.getTime() / 60_000) * 60_000);
      expect(momentsAt(wallTimeOf(whole, zone), zone)).toContainEqual(whole);
    }
  }
});

test("what is no time is no moment", () => {
  expect(at("", "", "Asia/Shanghai")).toEqual([]);
  expect(at("2026-02-30", "07:00", "Asia/Shanghai")).toEqual([]);
  expect(at("2026-11-23", "25:00", "Asia/Shanghai")).toEqual([]);
});
