import { expect, test } from "vitest";
import { checkLongTitle } from "@/lib/content/checks/long-title";
import { aContent, said } from "./a-content";

const told = (title: string) => said(checkLongTitle, aContent({ title }));

test("a title is counted in characters that people see", () => {
  expect(told("字".repeat(100))).toEqual([]);
  expect(told("😀".repeat(101))).toEqual([expect.stringContaining("101 characters")]);
});
