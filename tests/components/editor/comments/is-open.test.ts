import { expect, test } from "vitest";
import { saidOfOpen } from "@/components/editor/comments/is-open";

const open = { resolvedAt: null };
const settled = { resolvedAt: new Date() };

test("whoever is about to publish is told of comments that nobody has resolved", () => {
  expect(saidOfOpen([open, settled])).toBe("1 comment is open.");
  expect(saidOfOpen([open, open, settled])).toBe("2 comments are open.");
  expect(saidOfOpen([settled])).toBeUndefined();
});
