import { expect, test } from "vitest";
import { forgetOldest } from "@/db/related/stories";
import { subjectOf } from "@/lib/content/related/subject";

const about = (title: string) =>
  subjectOf({ title, dek: "", takeaways: [], analysis: [], body: [] });

test("of what was read before, the oldest is forgotten as the rest grows, by how much there is of it", () => {
  const known = new Map([
    ["long", about("one two three four five six seven eight nine ten")],
    ["short", about("eleven twelve")],
    ["last", about("thirteen fourteen")],
  ]);
  const kept = (known.get("short")?.size ?? 0) + (known.get("last")?.size ?? 0);
  forgetOldest(known, 1_000);
  expect([...known.keys()]).toEqual(["long", "short", "last"]);
  forgetOldest(known, kept);
  expect([...known.keys()]).toEqual(["short", "last"]);
  forgetOldest(known, kept - 1);
  expect([...known.keys()]).toEqual(["last"]);
});
