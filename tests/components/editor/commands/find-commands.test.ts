import { expect, test } from "vitest";
import type { Command } from "@/components/editor/commands/commands";
import { findCommands } from "@/components/editor/commands/find-commands";

const command = (name: string, words?: string): Command => ({
  ...{ id: name, name, group: "Article", run: () => {} },
  ...(words && { words }),
});
const all = [
  command("Save now"),
  command("Hero", "picture image"),
  command("Préview"),
  command("Now"),
];
const found = (typed: string) => findCommands(all, typed).map(({ name }) => name);

test("nothing typed finds everything, in its order", () => {
  expect(found(" ")).toEqual(["Save now", "Hero", "Préview", "Now"]);
});

test("what begins so comes before what only has it", () => {
  expect(found("now")).toEqual(["Now", "Save now"]);
});

test("every word must be there, in the name or in what else it is called", () => {
  expect(found("pic")).toEqual(["Hero"]);
  expect(found("save hero")).toEqual([]);
});

test("accents and case do not matter", () => {
  expect(found("PREV")).toEqual(["Préview"]);
});
