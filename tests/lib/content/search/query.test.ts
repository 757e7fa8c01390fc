import { expect, test } from "vitest";
import { readQuery } from "@/lib/content/search/query";

test("words alone, phrases in quotes of any kind, exclusions and alternatives", () => {
  expect(readQuery('steel "trade war" -Tariff -"rare earth" coal OR gas')).toEqual({
    wanted: [
      { any: [["steel"]], quoted: false },
      { any: [["trade", "war"]], quoted: true },
      { any: [["coal"], ["gas"]], quoted: false },
    ],
    excluded: [["tariff"], ["rare", "earth"]],
    cut: false,
  });
  expect(readQuery("“trade war”").wanted).toEqual([{ any: [["trade", "war"]], quoted: true }]);
});

test("a hyphen inside a word excludes nothing, and a quote that is left open ends with the text", () => {
  expect(readQuery("Sino-Soviet")).toMatchObject({ excluded: [], wanted: [{}, {}] });
  expect(readQuery('"trade war').wanted).toEqual([{ any: [["trade", "war"]], quoted: true }]);
});

test("in a question all in capitals OR is a word, and elsewhere it joins", () => {
  expect(
    readQuery("WHO WON OR LOST THE ELECTION").wanted.every(({ any }) => any.length === 1),
  ).toBe(true);
  expect(readQuery("COAL OR GAS").wanted).toEqual([{ any: [["coal"], ["gas"]], quoted: false }]);
  expect(readQuery("OR coal OR").wanted).toEqual([{ any: [["coal"]], quoted: false }]);
});

test("more than a search reads is cut, and said to be", () => {
  const { wanted, cut } = readQuery("steel ".repeat(60));
  expect(cut).toBe(true);
  expect(wanted).toHaveLength(40);
});
