import { expect, test } from "vitest";
import { whySuggested } from "@/components/editor/panel/why-suggested";

const suggestion = {
  ...{ id: "a", title: "A", slug: "a", firstPublishedAt: new Date() },
  ...{ words: [], topics: [], days: null },
};

test("a suggestion says why it is one, and nothing that is not so", () => {
  const all = { words: ["Iraq", "Baghdad"], topics: ["Security"], days: 2 };
  expect(whySuggested({ ...suggestion, ...all })).toBe(
    "Both on Iraq, Baghdad. Topic Security. 2 days apart.",
  );
  expect(whySuggested({ ...suggestion, days: 0 })).toBe("Same day.");
  expect(whySuggested({ ...suggestion, days: 1 })).toBe("A day apart.");
  expect(whySuggested(suggestion)).toBe("");
});
