import { expect, test } from "vitest";
import { momentsOf } from "@/components/editor/list/moments-of";

const now = new Date("2026-11-23T17:00:00Z");
const before = new Date("2026-11-20T10:00:00Z");

test("days are those of the publication's zone", () => {
  const of = (since: "today" | "yesterday" | "week") =>
    momentsOf(since, { now, before }, "Asia/Shanghai").since.toISOString();
  // In Shanghai it is 01:00 on the 24th.
  expect(of("today")).toBe("2026-11-23T16:00:00.000Z");
  expect(of("yesterday")).toBe("2026-11-22T16:00:00.000Z");
  expect(of("week")).toBe("2026-11-16T16:00:00.000Z");
});

test("a change counts from the visit before; in the first from this morning", () => {
  expect(momentsOf("visit", { now, before }, "UTC").since).toEqual(before);
  expect(momentsOf("visit", { now, before: undefined }, "UTC").since).toEqual(
    new Date("2026-11-23T00:00:00Z"),
  );
});
