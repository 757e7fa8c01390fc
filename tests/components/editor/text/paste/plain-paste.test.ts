import { expect, test } from "vitest";
import { plainPaste } from "@/components/editor/text/paste/plain-paste";
import { bodySchema } from "@/lib/content/document-schema";

/** The blocks of a paste, each with its words; `⏎` is a break within. */
function blocks(text: string) {
  return plainPaste(text, bodySchema).content.content.map((node) => [
    node.type.name,
    node.textBetween(0, node.content.size, " | ", "⏎"),
  ]);
}

test("each line is a paragraph where no empty line says otherwise", () => {
  expect(blocks("One.\r\nTwo.\n")).toEqual([
    ["paragraph", "One."],
    ["paragraph", "Two."],
  ]);
});

test("wrapped lines of a paragraph go on, and short ones end where they end", () => {
  const wrapped = "A line of a mail that was broken at about its seventieth\ncharacter.";
  expect(blocks(`${wrapped}\n\n \n1 Main Street\nBeijing`)).toEqual([
    ["paragraph", "A line of a mail that was broken at about its seventieth character."],
    ["paragraph", "1 Main Street⏎Beijing"],
  ]);
});

test("lines with bullets or numbers are a list, which counts from its first", () => {
  expect(blocks("Before\n\n- one\n- two\n\n3. three\n4. four")).toEqual([
    ["paragraph", "Before"],
    ["bulletList", "one | two"],
    ["orderedList", "three | four"],
  ]);
  expect(plainPaste("3. three\n4. four", bodySchema).content.firstChild?.attrs.start).toBe(3);
});

test("a word pasted within a sentence stays within it", () => {
  const { openStart, openEnd } = plainPaste("word", bodySchema);
  expect([openStart, openEnd]).toEqual([1, 1]);
  const list = plainPaste("- a\n- b", bodySchema);
  expect([list.openStart, list.openEnd]).toEqual([0, 0]);
});

test("nothing but white space is nothing", () => {
  expect(blocks(" \n\n ")).toEqual([]);
});
