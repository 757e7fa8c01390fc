import { expect, test } from "vitest";
import { saidOfEntry, whyNotMoved } from "@/components/editor/calendar/said-of-move";
import type { Standing } from "@/db/editorial/standing";
import { anEntry } from "./an-entry";

const zone = "Asia/Shanghai";
const entry = anEntry({ at: new Date("2099-11-23T06:00:00Z") });

const standing = (changes: Partial<Standing>): Standing => ({
  ...{ count: 2, version: 1, state: "scheduled", liveSlug: null, firstPublishedAt: null },
  ...{ excused: [], review: null, schedules: [], failed: null },
  ...changes,
});
const meanwhile = (changes: Partial<Standing>, of = entry) =>
  whyNotMoved({ kind: "moved on", standing: standing(changes) }, of, zone);

test("what was moved is told with its new time in the publication's zone", () => {
  const said = saidOfEntry(entry, new Date("2099-11-24T06:00:00Z"), zone);
  expect(said).toMatch(/^“Rail freight” goes live Tue,? 24 Nov 2099,? 14:00 UTC\+8\.$/);
  expect(saidOfEntry(anEntry({ title: "", event: "is withdrawn" }), entry.at, zone)).toMatch(
    /^“Untitled” is withdrawn /,
  );
  expect(whyNotMoved({ kind: "done", standing: standing({}) }, entry, zone)).toBeUndefined();
});

test("what is refused says why, and where it stays", () => {
  const stays = /It stays at Mon,? 23 Nov 2099,? 14:00 UTC\+8\.$/;
  const refused = whyNotMoved({ kind: "refused", why: "That time has passed." }, entry, zone);
  expect(refused).toMatch(/^That time has passed\. /);
  for (const why of [
    refused,
    whyNotMoved({ kind: "signed out" }, entry, zone),
    whyNotMoved(undefined, entry, zone),
  ]) {
    expect(why).toMatch(stays);
  }
});

test("what somebody else did meanwhile is told as it is now", () => {
  const at = new Date("2099-12-01T06:00:00Z");
  const moved = { id: entry.id, kind: "publish" as const, at, by: null, kept: false };
  expect(meanwhile({ schedules: [{ ...moved, isWorking: true, revision: 1 }] })).toMatch(
    /^Somebody moved it meanwhile, to Tue,? 1 Dec 2099,? 14:00 UTC\+8\.$/,
  );
  expect(meanwhile({ state: "draft" })).toBe("Somebody called it off meanwhile.");
  expect(meanwhile({ state: "live" })).toBe("It went live meanwhile.");
  const withdrawal = anEntry({ event: "is withdrawn" });
  expect(meanwhile({ state: "unpublished" }, withdrawal)).toBe("It was withdrawn meanwhile.");
  expect(meanwhile({ state: "live" }, withdrawal)).toBe("Somebody called it off meanwhile.");
  const failed = { kind: "publish" as const, at, why: "The address is taken." };
  expect(meanwhile({ failed })).toBe(
    "Its time came meanwhile, and it failed: The address is taken.",
  );
});
