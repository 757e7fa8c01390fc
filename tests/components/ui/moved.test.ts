import { expect, test } from "vitest";
import { moved, reordered } from "@/components/ui/moved";

const items = ["a", "b", "c", "d"].map((id) => ({ id }));
const ids = (list: { id: string }[]) => list.map(({ id }) => id).join("");

test("an item moves one place and stays within the list", () => {
  expect(ids(moved(items, 0, 1))).toBe("bacd");
  expect(ids(moved(items, 3, 2))).toBe("abdc");
  expect(moved(items, 0, -1)).toBe(items);
  expect(moved(items, 3, 4)).toBe(items);
});

test("dragged items keep their order where they are dropped", () => {
  expect(ids(reordered(items, new Set(["a"]), { id: "c", position: "after" }))).toBe("bcad");
  expect(ids(reordered(items, new Set(["d", "b"]), { id: "a", position: "before" }))).toBe("bdac");
  expect(reordered(items, new Set(["a"]), { id: "a", position: "after" })).toBe(items);
  expect(reordered(items, new Set(["a"]), { id: "gone", position: "after" })).toBe(items);
});
