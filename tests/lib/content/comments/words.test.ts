import { expect, test } from "vitest";
import { CommentText, cutMentions, excerpt, longestComment } from "@/lib/content/comments/words";

const mentioned = (text: string, names: string[]) =>
  cutMentions(text, names)
    .filter(({ mentions }) => mentions)
    .map((piece) => piece.text);

test("a comment is cut at the names that it mentions, and is whole again when joined", () => {
  const text = "@Ada, ask @Ada Lovelace or @Grace; not ada@example.org. 问 @王芳！";
  const names = ["Ada", "Ada Lovelace", "Grace", "王芳"];
  expect(mentioned(text, names)).toEqual(["@Ada", "@Ada Lovelace", "@Grace", "@王芳"]);
  const pieces = cutMentions(text, names);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
});

test("a name that nobody has is only words", () => {
  expect(cutMentions("@nobody, @", ["", "Ada"])).toEqual([{ text: "@nobody, @", mentions: false }]);
});

test("a comment has words, and not too many", () => {
  expect(CommentText.safeParse(" \n ").success).toBe(false);
  expect(CommentText.safeParse("x".repeat(longestComment + 1)).success).toBe(false);
  expect(CommentText.parse(" a\0b ")).toBe("a\ufffdb");
});

test("an excerpt is one line", () => {
  expect(excerpt("One\n\ntwo")).toBe("One two");
  expect(excerpt("long ".repeat(100))).toHaveLength(200);
  expect(excerpt("😀".repeat(150)).isWellFormed()).toBe(true);
});
