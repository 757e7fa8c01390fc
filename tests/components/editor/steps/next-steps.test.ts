import { expect, test } from "vitest";
import type { Publication } from "@/components/editor/publishing/publication";
import { nextSteps } from "@/components/editor/steps/next-steps";
import type { Review } from "@/db/editorial/standing";

const writer = { id: "writer", mayPublish: false };
const editor = { id: "editor", mayPublish: true };

const draft: Publication = {
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

function reviewed(step: Review["step"], askedById = "writer"): Publication {
  const at = new Date("2026-11-23T00:00:00Z");
  const review = {
    step,
    at,
    note: "",
    by: null,
    byId: null,
    revision: 1,
    askedById,
    askedBy: null,
  };
  const state = step === "approved" ? "approved" : step === "sent back" ? "draft" : "in review";
  return { ...draft, state, review };
}

test("a writer sends to review, waits, and may take it back", () => {
  expect(nextSteps(draft, 4, writer, "none")).toEqual({ next: "send to review", more: [] });
  expect(nextSteps(reviewed("in review"), 4, writer, "none")).toEqual({ more: ["take back"] });
  expect(nextSteps(reviewed("approved"), 4, writer, "none")).toEqual({ more: [] });
  expect(nextSteps(reviewed("sent back"), 4, writer, "none").next).toBe("send to review");
});

test("an editor publishes or schedules as they see fit where no approval is needed", () => {
  expect(nextSteps(draft, 4, editor, "none")).toEqual({
    next: "publish",
    beside: "schedule",
    more: ["send to review"],
  });
});

test("where an approval is needed, it comes before publishing", () => {
  expect(nextSteps(draft, 4, editor, "needed")).toEqual({ next: "send to review", more: [] });
  expect(nextSteps(reviewed("in review"), 4, editor, "needed")).toEqual({
    next: "approve",
    beside: "send back",
    more: [],
  });
  expect(nextSteps(reviewed("approved"), 4, editor, "needed")).toEqual({
    next: "publish",
    beside: "schedule",
    more: ["send back"],
  });
});

test("an approval ends on the screen with the first saved change", () => {
  expect(nextSteps(reviewed("approved"), 5, editor, "needed").next).toBe("approve");
});

test("nobody approves their own where somebody else has to", () => {
  const own = reviewed("in review", "editor");
  expect(nextSteps(own, 4, editor, "by another")).toEqual({
    beside: "send back",
    more: ["take back"],
  });
  expect(nextSteps(own, 4, editor, "needed").next).toBe("approve");
});

test("a live article has nothing to publish until it is changed, and may be withdrawn", () => {
  const live: Publication = { ...draft, state: "live", everPublished: true };
  const away = ["schedule withdrawal", "unpublish"];
  expect(nextSteps(live, 4, editor, "none")).toEqual({ next: "publish", more: away });
  expect(nextSteps(live, 5, editor, "none")).toEqual({
    next: "publish",
    beside: "schedule",
    more: ["send to review", ...away],
  });
  expect(nextSteps(live, 5, editor, "needed").next).toBe("send to review");
  expect(nextSteps(live, 4, writer, "none")).toEqual({ more: [] });
});
