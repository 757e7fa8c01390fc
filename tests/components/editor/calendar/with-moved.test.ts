import { expect, test } from "vitest";
import { withMoved } from "@/components/editor/calendar/with-moved";
import { anEntry } from "./an-entry";

const zone = "Asia/Shanghai";
const entry = anEntry({ id: "one", at: new Date("2026-11-22T23:00:00Z") });
const early = anEntry({ id: "early", at: new Date("2026-11-23T22:00:00Z") });
const late = anEntry({ id: "late", at: new Date("2026-11-24T10:00:00Z") });
const days = [
  { day: "2026-11-23", entries: [entry], more: 3 },
  { day: "2026-11-24", entries: [early, late], more: 0 },
  { day: "2026-11-25", entries: [], more: 0 },
];

const ids = (moved: typeof days) => moved.map(({ entries }) => entries.map(({ id }) => id));

test("what is moved stands on its new day, in the order of times", () => {
  const at = new Date("2026-11-23T23:00:00Z");
  const moved = withMoved(days, entry, at, zone);
  expect(ids(moved)).toEqual([[], ["early", "one", "late"], []]);
  expect(moved[1]?.entries[1]?.at).toEqual(at);
  expect(moved[0]?.more).toBe(3);
});

test("another time of the same day changes the order alone", () => {
  const at = new Date("2026-11-24T11:00:00Z");
  expect(ids(withMoved(days, early, at, zone))).toEqual([["one"], ["late", "early"], []]);
});

test("what is moved out of sight is gone from it, and comes back", () => {
  const away = withMoved(days, entry, new Date("2026-12-22T23:00:00Z"), zone);
  expect(ids(away)).toEqual([[], ["early", "late"], []]);
  expect(withMoved(away, entry, entry.at, zone)).toEqual(days);
});

test("two of one time have one order", () => {
  const at = early.at;
  const moved = ids(withMoved(days, entry, at, zone));
  expect(moved[1]).toEqual(["early", "one", "late"]);
});
