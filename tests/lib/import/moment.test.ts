import { expect, test } from "vitest";
import { readMoment } from "@/lib/import/moment";

test.each([
  ["2026-11-23T21:30:00+08:00", "2026-11-23T13:30:00Z"],
  ["2026-11-23T21:30:00.123456+0800", "2026-11-23T13:30:00.123456Z"],
  ["2026-11-23T21:30:00.500Z", "2026-11-23T21:30:00.5Z"],
  ["2026-11-23 21:30-05", "2026-11-24T02:30:00Z"],
  ["2026-11-23T21:30", "2026-11-23T13:30:00Z"],
  ["2026-11-23", "2026-11-22T16:00:00Z"],
  ["1969-12-31", "1969-12-30T16:00:00Z"],
])("%s is %s for a publication in Shanghai", (text, moment) => {
  expect(readMoment(text, "Asia/Shanghai")).toBe(moment);
});

test("a time without an offset follows the zone's clocks through the year", () => {
  expect(readMoment("2026-07-01T12:00", "Europe/London")).toBe("2026-07-01T11:00:00Z");
  expect(readMoment("2026-12-01T12:00", "Europe/London")).toBe("2026-12-01T12:00:00Z");
});

test("a day begins where its clocks do, midnight or not", () => {
  // In São Paulo the clocks went from 23:59 to 01:00.
  expect(readMoment("2018-11-04", "America/Sao_Paulo")).toBe("2018-11-04T03:00:00Z");
});

test.each([
  "",
  "yesterday",
  "23.11.2026",
  "2026-13-01",
  "2026-04-31",
  "2026-11-23T25:00",
  "2026",
  "0202-05-01",
  "1899-12-31",
  "3000-01-01T00:00Z",
])("%j is no date", (text) => {
  expect(readMoment(text, "UTC")).toBeUndefined();
});
