import { expect, test } from "vitest";
import { choicesFor } from "@/components/editor/panel/choices-for";

const names = { a: "Trade", b: "Asia", c: "Central Asia", d: "Économie" };

test("names that begin so come first, chosen ones not at all", () => {
  expect(choicesFor(names, [], "asia").matching.map(({ name }) => name)).toEqual([
    "Asia",
    "Central Asia",
  ]);
  expect(choicesFor(names, ["b"], "asia").matching.map(({ name }) => name)).toEqual([
    "Central Asia",
  ]);
  expect(choicesFor(names, [], "").matching).toHaveLength(4);
});

test("a name that exists, chosen or not, is no new one; case, accents and spaces aside", () => {
  expect(choicesFor(names, ["b"], "ASIA").isNew).toBe(false);
  expect(choicesFor(names, [], " economie ").isNew).toBe(false);
  expect(choicesFor(names, [], "Asi").isNew).toBe(true);
  expect(choicesFor(names, [], " ").isNew).toBe(false);
});
