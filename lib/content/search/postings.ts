/**
 * A term's articles within one chunk of the index, two bytes for each: nine bits for the article's
 * place in its chunk, one for whether the title has the term, six for how much the article is
 * about it.
 */
export const chunkSize = 512;

export type Posting = { place: number; inTitle: boolean; weight: number };

export function packPostings(postings: Posting[]): Buffer {
  const packed = Buffer.alloc(postings.length * 2);
  postings.forEach(({ place, inTitle, weight }, index) => {
    packed.writeUInt16BE((place << 7) | (inTitle ? 64 : 0) | codeOf(weight), index * 2);
  });
  return packed;
}

export function placeIn(packed: number): number {
  return packed >> 7;
}

export function isInTitle(packed: number): boolean {
  return (packed & 64) !== 0;
}

/** The weight of a packed posting by its last six bits. */
export const weights = Float64Array.from({ length: 64 }, (_, code) =>
  code <= 32 ? code / 4 : code - 24,
);

export function weightIn(packed: number): number {
  return weights[packed & 63] ?? 0;
}

/** Quarters up to 8, whole ones up to 39; beyond that more of a word says nothing more. */
function codeOf(weight: number): number {
  if (weight <= 8) return Math.max(1, Math.round(weight * 4));
  return Math.min(63, Math.round(weight) + 24);
}
