import { expect, test } from "vitest";
import {
  consequences,
  type Publication,
  stateOf,
} from "@/components/editor/publishing/publication";

const live: Publication = {
  count: 1,
  state: "live",
  liveSlug: "old",
  firstPublishedAt: new Date("2026-11-23T00:00:00Z"),
  everPublished: true,
  excused: [],
  version: 4,
  review: null,
  schedules: [],
  failed: null,
};

test("a live article is live with changes from its first saved change", () => {
  expect(stateOf(live, 4)).toBe("live");
  expect(stateOf(live, 5)).toBe("live with changes");
  expect(stateOf({ ...live, state: "draft" }, 5)).toBe("draft");
  expect(stateOf({ ...live, state: "unpublished" }, 5)).toBe("unpublished");
});

test("a first publication says where readers will find it", () => {
  const draft: Publication = { ...live, state: "draft", liveSlug: null, everPublished: false };
  expect(consequences(draft, "new", ["Trade", "Energy"])).toEqual([
    "Readers see it at /articles/new at once.",
    "It is listed on the front page, under Trade, Energy and in the feed.",
  ]);
});

test("a change says what it takes the place of, and where the old address leads", () => {
  expect(consequences(live, "new", ["Trade"])).toEqual([
    "Readers see it at /articles/new at once, in place of what is there now.",
    "Its place on the front page and in lists stays.",
    "Its old address /articles/old leads to the new one.",
  ]);
  expect(consequences(live, "old", ["Trade"])).toHaveLength(2);
});
