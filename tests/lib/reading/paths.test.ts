import { expect, test } from "vitest";
import { isSlug } from "@/lib/content/slug";
import { articlePath, noSlug, pagePath, slugInPath } from "@/lib/reading/paths";

test("a path's segment means the slug that it was made from", () => {
  expect(slugInPath(articlePath("安全-优先").split("/")[2] ?? "")).toBe("安全-优先");
});

test("what cannot be decoded, and what no article can be called, mean none", () => {
  expect(slugInPath("%FF")).toBeUndefined();
  expect(slugInPath(noSlug)).toBeUndefined();
  expect(isSlug(noSlug)).toBe(false);
});

test("the pages of the front page's list have addresses of their own", () => {
  expect(pagePath("/", undefined)).toBe("/");
  expect(pagePath("/", "id")).toBe("/latest/id");
  expect(pagePath("/topics/security", "id")).toBe("/topics/security/id");
});
