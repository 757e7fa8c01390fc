/** What is looked for. */
export type Query = { words: string; matchCase: boolean; wholeWords: boolean };

export type Match = { from: number; to: number };

/** Where a text has the words, in its own offsets; matches do not overlap. */
export function matchesIn(text: string, { words, matchCase, wholeWords }: Query): Match[] {
  if (words === "") return [];
  const literal = words.replace(/[.*+?^${}()|[\]\\/]/g, (sign) => `\\${sign}`);
  const source = wholeWords
    ? `(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`
    : literal;
  const pattern = new RegExp(source, matchCase ? "gu" : "giu");
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** The text with some of its matches replaced. */
export function withReplaced(text: string, matches: Match[], replacement: string): string {
  return matches.reduceRight(
    (whole, { from, to }) => whole.slice(0, from) + replacement + whole.slice(to),
    text,
  );
}
