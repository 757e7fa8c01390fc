import { expect, test } from "vitest";
import { highest } from "@/lib/content/search/highest";
import { both, eachPosting, flagsOf, type TermList } from "@/lib/content/search/lists";
import { nearness } from "@/lib/content/search/nearness";
import {
  chunkSize,
  isInTitle,
  packPostings,
  placeIn,
  weightIn,
} from "@/lib/content/search/postings";
import { mostWrong, spellingDistance } from "@/lib/content/search/spelling";

function list(numbers: number[]): TermList {
  const chunks = new Map<number, number[]>();
  for (const number of numbers) {
    const chunk = Math.floor(number / chunkSize);
    chunks.set(chunk, [...(chunks.get(chunk) ?? []), number % chunkSize]);
  }
  const packed = [...chunks.values()].map((places) =>
    packPostings(places.map((place) => ({ place, inTitle: false, weight: 1 }))),
  );
  return {
    term: "",
    chunks: [...chunks].map(([chunk, places]) => ({ chunk, bytes: places.length * 2 })),
    packed: Buffer.concat(packed),
  };
}

function numbersIn(read: TermList, count: number): number[] {
  const numbers: number[] = [];
  eachPosting(read, count, (number) => numbers.push(number));
  return numbers;
}

test("a posting keeps place, title and weight in two bytes", () => {
  for (const posting of [
    { place: 0, inTitle: false, weight: 0.75 },
    { place: chunkSize - 1, inTitle: true, weight: 8 },
    { place: 100, inTitle: true, weight: 30 },
  ]) {
    const packed = packPostings([posting]).readUInt16BE();
    expect({
      place: placeIn(packed),
      inTitle: isInTitle(packed),
      weight: weightIn(packed),
    }).toEqual(posting);
  }
  expect(weightIn(packPostings([{ place: 1, inTitle: false, weight: 500 }]).readUInt16BE())).toBe(
    39,
  );
});

test("lists over several chunks are read and met in their order", () => {
  const some = list([1, 5, 600, 601, 2_000]);
  expect(numbersIn(some, 10_000)).toEqual([1, 5, 600, 601, 2_000]);
  expect(numbersIn(some, 601)).toEqual([1, 5, 600]);
  expect(numbersIn(both([some, list([5, 601, 700, 2_000])], 10_000), 10_000)).toEqual([
    5, 601, 2_000,
  ]);
  expect([...flagsOf(list([0, 3]), 4)]).toEqual([1, 0, 0, 1]);
});

test("the highest of many are those that sorting would have given", () => {
  const worths = Array.from({ length: 2_000 }, (_, n) => (n * 7_919) % 1_009);
  const worth = (number: number) => worths[number] ?? 0;
  const numbers = worths.map((_, number) => number);
  const sorted = [...numbers].sort((a, b) => worth(b) - worth(a) || b - a);
  expect(highest(numbers, 50, worth)).toEqual(sorted.slice(0, 50));
  expect(highest(numbers, 5_000, worth)).toEqual(sorted);
  expect(highest([], 10, worth)).toEqual([]);
});

test("words as typed and neighbours of the question count, and the nearer the more", () => {
  const asked = [
    { form: "steel", worth: 1 },
    { form: "tariffs", worth: 2 },
  ];
  const sum = (words: string) =>
    nearness(words, asked).reduce((sum, { worth, weight }) => sum + worth * weight, 0);
  expect(sum("steel tariffs")).toBeGreaterThan(sum("steel tariff"));
  expect(sum("steel tariffs")).toBeGreaterThan(sum("steel and other tariffs"));
  expect(sum("steel and other tariffs")).toBeGreaterThan(sum(`steel ${"x ".repeat(20)}tariffs`));
  expect(sum("coal")).toBe(0);
});

test("slips of one letter, missing, added, changed or exchanged, are one apart", () => {
  for (const slip of ["tarif", "tarrifff", "tarigf", "tairff"]) {
    expect(spellingDistance("tariff", slip, 2), slip).toBe(slip === "tarrifff" ? 2 : 1);
  }
  expect(spellingDistance("steel", "tariff", 2)).toBe(3);
  expect(["un", "coal", "semiconductor"].map(mostWrong)).toEqual([0, 1, 2]);
});
