import { expect, test } from "vitest";
import { excerpt } from "@/lib/content/search/excerpt";
import { markText } from "@/lib/content/search/marked";

const whole = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join("");
const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.filter(({ marked }) => marked).map(({ text }) => text);

test("marks stand on the words as they are written, and neighbours are marked as one", () => {
  const pieces = markText(
    "Les Éclairs de Straße.",
    new Map([
      ["eclair", 1],
      ["de", 1],
    ]),
  );
  expect(marked(pieces)).toEqual(["Éclairs de"]);
  expect(whole(pieces)).toBe("Les Éclairs de Straße.");
});

test("the passage is the one with most of what was asked, from the beginning of its sentence", () => {
  const filler = "Nothing of note happened on that day in any of the ports. ".repeat(8);
  const pieces = excerpt(
    ["A tariff.", `${filler}The tariff on steel was raised. ${filler}`],
    new Map([
      ["tariff", 2],
      ["steel", 3],
    ]),
  );
  expect(whole(pieces)).toMatch(/^… The tariff on steel was raised\. .* …$/);
  expect(whole(pieces).length).toBeLessThan(260);
  expect(marked(pieces)).toEqual(["tariff", "steel"]);
});

test("Chinese is marked where its words are", () => {
  expect(marked(excerpt(["学生们在北京大学学习经济。"], new Map([["大学", 1]])))).toEqual(["大学"]);
});

test("where nothing matches it is the beginning of the first text there is", () => {
  expect(excerpt(["", "The dek."], new Map([["steel", 1]]))).toEqual([
    { text: "The dek.", marked: false },
  ]);
  expect(excerpt([], new Map())).toEqual([]);
});
