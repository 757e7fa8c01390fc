import { expect, test } from "vitest";
import { movedTo } from "@/components/editor/calendar/moved-to";
import { wallTimeOf } from "@/lib/content/wall-time";

const berlin = "Europe/Berlin";

function moved(from: string, day: string, zone = berlin) {
  const { at, skipped } = movedTo(new Date(from), day, zone);
  return { at: at.toISOString(), shown: wallTimeOf(at, zone), skipped };
}

test("what is moved to another day keeps its time of day, also over a change of clocks", () => {
  // 07:00 in winter is an hour later than 07:00 in summer.
  expect(moved("2026-03-28T06:00:00.000Z", "2026-03-30")).toEqual({
    at: "2026-03-30T05:00:00.000Z",
    shown: { day: "2026-03-30", time: "07:00" },
    skipped: undefined,
  });
  expect(moved("2026-10-24T05:00:00.000Z", "2026-10-25").at).toBe("2026-10-25T06:00:00.000Z");
  expect(moved("2026-11-23T23:30:00.000Z", "2026-12-01", "Asia/Shanghai").at).toBe(
    "2026-11-30T23:30:00.000Z",
  );
});

test("a time that clocks skip on the day is the one that they show in its place, and told", () => {
  expect(moved("2026-03-28T01:30:00.000Z", "2026-03-29")).toEqual({
    at: "2026-03-29T01:30:00.000Z",
    shown: { day: "2026-03-29", time: "03:30" },
    skipped: "02:30",
  });
});

test("of a time that clocks show twice it is the first", () => {
  expect(moved("2026-10-24T00:30:00.000Z", "2026-10-25").at).toBe("2026-10-25T00:30:00.000Z");
});

test("seconds stay too", () => {
  expect(moved("2026-03-28T06:00:12.345Z", "2026-03-30").at).toBe("2026-03-30T05:00:12.345Z");
});

test("there and back over any day of a year is where it was", () => {
  for (const zone of [berlin, "America/New_York", "Australia/Lord_Howe", "Asia/Shanghai"]) {
    for (let day = 0; day < 365; day += 1) {
      const moment = new Date(Date.UTC(2026, 0, 1, 9, 15) + day * 86_400_000);
      const { day: own } = wallTimeOf(moment, zone);
      expect(movedTo(movedTo(moment, "2026-06-15", zone).at, own, zone).at).toEqual(moment);
    }
  }
});
