type Stated = { written: string; value: string };

const words = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const spelled = new RegExp(`\\b(${words.slice(2).join("|")})\\b`, "giu");
const digits = /\d+(?:[,\u202f\u00a0]\d{3})*(?:\.\d+)?/gu;

/** The numbers of a text as written, and as values that compare: `1,200` and `1200`, `three` and `3` are the same. */
export function numbersIn(text: string): Stated[] {
  const plain = text.normalize("NFKC");
  return [
    ...[...plain.matchAll(digits)].map(([written]) => ({
      written,
      value: String(Number(written.replace(/[^\d.]/gu, ""))),
    })),
    ...[...plain.matchAll(spelled)].map(([written]) => ({
      written,
      value: String(words.indexOf(written.toLowerCase())),
    })),
  ];
}
