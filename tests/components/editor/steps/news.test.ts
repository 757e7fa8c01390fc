import { expect, test } from "vitest";
import type { Publication } from "@/components/editor/publishing/publication";
import { newsOf } from "@/components/editor/steps/news";
import type { Review, Scheduled } from "@/db/editorial/standing";

const at = new Date("2026-11-23T00:00:00Z");

const before: Publication = {
  count: 1,
  version: 4,
  state: "draft",
  liveSlug: null,
  firstPublishedAt: null,
  everPublished: false,
  excused: [],
  review: null,
  schedules: [],
  failed: null,
};

const sentBack: Review = {
  step: "sent back",
  at,
  note: "Where does the number come from?",
  by: "Ada Lovelace",
  byId: "ada",
  revision: 1,
  askedById: "lin",
  askedBy: "Lin Mei",
};

const scheduled: Scheduled = {
  id: "s",
  kind: "publish",
  at,
  by: "Ada Lovelace",
  kept: false,
  isWorking: true,
  revision: 1,
};

test("what somebody else did is told with their note, once", () => {
  const after = { ...before, review: sentBack };
  expect(newsOf(before, after, "lin")).toBe(
    "Ada Lovelace sent it back: Where does the number come from?",
  );
  expect(newsOf(before, after, "ada")).toBeUndefined();
  // As the network brings it: a moment is a text there.
  const again = { ...sentBack, at: at.toISOString() as unknown as Date };
  expect(newsOf(after, { ...after, review: again }, "lin")).toBeUndefined();
});

test("what happened as scheduled is told", () => {
  const waiting = { ...before, state: "scheduled" as const, schedules: [scheduled] };
  const live = { ...before, state: "live" as const };
  expect(newsOf(waiting, live, "lin")).toBe("It is live now.");
  expect(newsOf(waiting, before, "lin")).toBeUndefined();
});
