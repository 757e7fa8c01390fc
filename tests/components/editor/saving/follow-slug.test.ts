import { expect, test } from "vitest";
import { followSlug, tidySlug } from "@/components/editor/saving/follow-slug";

test("the address follows the title while it is what the title makes", () => {
  expect(followSlug({ title: "", slug: "" }, "Beijing signals", false)).toBe("beijing-signals");
  expect(followSlug({ title: "Beijing", slug: "beijing" }, "Beijing signals", false)).toBe(
    "beijing-signals",
  );
});

test("an address that somebody wrote stays", () => {
  expect(followSlug({ title: "Beijing", slug: "sco-push" }, "Beijing signals", false)).toBe(
    "sco-push",
  );
});

test("an address that readers had stays, whatever happens to the title", () => {
  expect(followSlug({ title: "Beijing", slug: "beijing" }, "Beijing signals", true)).toBe(
    "beijing",
  );
});

test("a typed address is tidied as far as it goes", () => {
  expect(tidySlug("SCO Push!")).toBe("sco-push");
  expect(tidySlug("")).toBe("");
  expect(tidySlug("???")).toBeUndefined();
});
