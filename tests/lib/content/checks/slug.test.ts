import { expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkSlug } from "@/lib/content/checks/slug";
import { aContent } from "./a-content";

const told = (slug: string) =>
  checkSlug(aContent({ slug }), { ...nothingAround, takenSlug: "theirs" }).map(
    ({ message }) => message,
  );

test("an address that another article has is named before anybody presses Publish", () => {
  expect(told("theirs")).toEqual(["Another article has, or had, this address."]);
});

test("but not once another is typed in its place", () => {
  expect(told("ours")).toEqual([]);
});
