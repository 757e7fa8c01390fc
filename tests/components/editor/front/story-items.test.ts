import { expect, test } from "vitest";
import { dayOrder } from "@/components/editor/edition/day-order";
import { fillers, storyItems } from "@/components/editor/front/story-items";

test("every place has a key of its own, also those left to the latest", () => {
  const keys = storyItems(["a", null, "b", null]).map(({ id }) => id);
  expect(keys).toEqual(["a", "open-1", "b", "open-2"]);
});

test("the latest are named for the places left to them, and for those that are open", () => {
  expect(fillers(["a", null], ["a", "new", "next", "after"])).toEqual({
    within: [undefined, "new"],
    after: ["next", "after"],
  });
});

test("articles without a place in a day's order stand below it", () => {
  expect(dayOrder(["b"], ["a", "b", "c"])).toEqual(["b", "a", "c"]);
});
