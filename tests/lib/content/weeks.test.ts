import { expect, test } from "vitest";
import { mondayOf, weekOf, weeksAround } from "@/lib/content/weeks";

test("a week begins on its Monday, in another month or year too", () => {
  expect(["2026-11-23", "2026-11-29", "2026-11-30", "2027-01-03"].map(mondayOf)).toEqual([
    "2026-11-23",
    "2026-11-23",
    "2026-11-30",
    "2026-12-28",
  ]);
  expect(weekOf("2026-12-28").at(-1)).toBe("2027-01-03");
});

test("the weeks around a month have all of its days once and end when it ends", () => {
  expect(weeksAround("2021-02").map(([monday]) => monday)).toEqual([
    "2021-02-01",
    "2021-02-08",
    "2021-02-15",
    "2021-02-22",
  ]);
  for (let month = 1; month <= 12; month++) {
    const days = weeksAround(`2026-${String(month).padStart(2, "0")}`).flat();
    expect(new Set(days).size).toBe(days.length);
    expect(days.length % 7).toBe(0);
  }
});
