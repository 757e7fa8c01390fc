import { expect, test } from "vitest";
import {
  matching,
  mentionedIn,
  nameBeingTyped,
} from "@/components/editor/comments/name-being-typed";

const people = [
  { id: "1", name: "Ada Lovelace" },
  { id: "2", name: "Grace Hopper" },
  { id: "3", name: "王芳" },
];
const typed = (text: string) => nameBeingTyped(text, text.length)?.name;
const offered = (text: string) => matching(people, typed(text) ?? "no one").map(({ name }) => name);

test("after an @ the people are offered whose name, or a part of it, begins so", () => {
  expect(offered("See @")).toEqual(["Ada Lovelace", "Grace Hopper", "王芳"]);
  expect(offered("See @LOVE")).toEqual(["Ada Lovelace"]);
  expect(offered("问@王")).toEqual(["王芳"]);
  expect(offered("问@ada")).toEqual(["Ada Lovelace"]);
  expect(offered("(@grace h")).toEqual(["Grace Hopper"]);
});

test("nobody is offered where nobody is meant", () => {
  expect(typed("no name")).toBeUndefined();
  expect(typed("ada@exam")).toBeUndefined();
  expect(typed("@Ada\nand then")).toBeUndefined();
  expect(offered("@zzz")).toEqual([]);
  expect(offered("@Ada Lovelace")).toEqual([]);
});

test("those are mentioned whose names stand there, typed or chosen", () => {
  expect(mentionedIn("@Ada Lovelace and @王芳, not Grace Hopper", people)).toEqual(["1", "3"]);
});
