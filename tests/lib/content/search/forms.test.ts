import { expect, test } from "vitest";
import { formsOf } from "@/lib/content/search/forms";
import { askedTermsOf, termsOf } from "@/lib/content/search/terms";

const forms = (text: string) => formsOf(text).map(({ form }) => form);

test("words are folded: case, accents, full width, and letters that are typed plain", () => {
  expect(forms("Éclair ＡＢＣ Straße Łódź Søren")).toEqual([
    "eclair",
    "abc",
    "strasse",
    "lodz",
    "soren",
  ]);
});

test("U.S. is US, China's is China, 1,000 is 1000, and Sino-Soviet is two words", () => {
  expect(forms("U.S. China’s 1,000 3.5 Sino-Soviet O'Brien")).toEqual([
    ...["us", "china", "1000", "3.5", "sino", "soviet", "obrien"],
  ]);
});

test("a word is known by its place in the text as it was written", () => {
  const text = "Die Straße – 北京大学 é";
  for (const { start, end } of formsOf(text)) expect(text.slice(start, end)).not.toMatch(/[\s–]/);
  expect(
    formsOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(" "),
  ).toBe("Die Straße 北京 大学 é");
});

test("a text of any length is cut the same", () => {
  const text = "tariffs on steel ".repeat(500);
  expect(forms(text)).toHaveLength(1_500);
  expect(
    formsOf(text).every(({ start, end }) => /^(tariffs|on|steel)$/.test(text.slice(start, end))),
  ).toBe(true);
});

test("words are cut where the segmenter cuts them", () => {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const parts = [
    ...[
      "plain",
      "(in",
      "brackets),",
      "“quoted”",
      "'tis",
      "dogs'",
      "it’s",
      "end.",
      "a:b",
      "x.y",
      "3.5",
    ],
    ...[
      "U.S.",
      "1,000",
      "Sino-Soviet",
      "—dash—",
      "北京大学在",
      "café",
      "naïve!",
      "under_score",
      "a1",
      "…",
    ],
    ...[
      "👩‍🚀go",
      "ประเทศไทย",
      "word\u00a0joined",
      "soft\u00adhyphen",
      "http://a.example/b?c=d",
      "¿qué?",
    ],
  ];
  // Every part beside every other, so that a neighbour can make a difference.
  for (const first of parts) {
    for (const second of parts) {
      for (const between of [" ", "\n", "  "]) {
        const text = `${first}${between}${second}`;
        const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
        expect([...new Set(formsOf(text).map(({ start }) => start))]).toEqual(
          words.map(({ index }) => index),
        );
      }
    }
  }
});

test("a word finds its other forms, and a Chinese word those it is part of", () => {
  expect(termsOf("tariffs")).toEqual(askedTermsOf("tariff"));
  expect(termsOf("北京大学")).toEqual(expect.arrayContaining(askedTermsOf("大学")));
  expect(termsOf("北京大学")).toEqual(expect.arrayContaining(askedTermsOf("学")));
});
