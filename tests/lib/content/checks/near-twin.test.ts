import { describe, expect, test } from "vitest";
import { nothingAround } from "@/lib/content/checks/check";
import { checkNearTwin } from "@/lib/content/checks/near-twin";
import { likeness, rowsOf } from "@/lib/content/likeness";
import { aContent } from "./a-content";

const id = "00000000-0000-4000-8000-000000000001";
const twin = { id, title: "The same again", slug: "same", likeness: 0.8 };
const told = (likeness: number, related: { articleId: string; reason: null }[] = []) =>
  checkNearTwin(aContent({ related }), { ...nothingAround, earlier: [{ ...twin, likeness }] });

test("an earlier article that says nearly the same is named", () => {
  expect(told(0.8)).toMatchObject([
    { message: expect.stringContaining("“The same again”"), see: "/articles/same" },
  ]);
  expect(told(0.2)).toEqual([]);
});

test("but not where an editor named it as related", () => {
  expect(told(0.8, [{ articleId: id, reason: null }])).toEqual([]);
});

describe("likeness of two texts", () => {
  const alike = (one: string, other: string) => likeness(rowsOf(one), rowsOf(other));
  const text =
    "The Great Wall of China is a series of fortifications that were built across the historical northern borders of ancient Chinese states and Imperial China as protection against various nomadic groups from the Eurasian Steppe over many centuries.";

  test("is whole for a copy, and nearly so for one with another beginning", () => {
    expect(alike(text, text)).toBe(1);
    expect(alike(text, `Now: ${text.replace("various", "many")}`)).toBeGreaterThan(0.8);
  });

  test("is none for another text of the same subject", () => {
    const other =
      "Walls were begun in the seventh century before our era; the best known parts of the Great Wall are from the Ming dynasty, which lasted from 1368 to 1644, and they have towers, barracks and signals by smoke or by fire for the garrisons.";
    expect(alike(text, other)).toBeLessThan(0.05);
  });

  test("is found in Chinese", () => {
    const chinese =
      "长城是中国古代的军事防御工事，是一道高大、坚固而且连绵不断的长垣，用以限隔敌骑的行动。长城不是一道单纯孤立的城墙，而是以城墙为主体，同大量的城、障、亭、标相结合的防御体系。";
    expect(alike(chinese, `另外，${chinese}`)).toBeGreaterThan(0.9);
  });

  test("says nothing of short texts", () => {
    expect(alike("The report.", "The report.")).toBe(0);
  });
});
