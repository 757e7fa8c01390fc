import { randomFrom } from "../random";

/**
 * Made-up texts whose words are as unequally common as those of real ones: the word of rank r
 * comes with a frequency of one over r (Zipf's law). The same numbers give the same texts.
 */
export function zipfTexts(vocabulary: number, seed = 1) {
  const random = randomFrom(seed);
  const cumulative = new Float64Array(vocabulary);
  let sum = 0;
  for (let rank = 0; rank < vocabulary; rank++) {
    sum += 1 / (rank + 2);
    cumulative[rank] = sum;
  }

  function word(): string {
    const at = random() * sum;
    let low = 0;
    let high = vocabulary - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return wordOfRank(low);
  }

  return {
    random,
    /** So many words in sentences. */
    text(words: number): string {
      const parts: string[] = [];
      for (let i = 0; i < words; i++) parts.push(word() + (i % 17 === 16 ? "." : ""));
      return `${parts.join(" ")}.`;
    },
  };
}

const syllables = [..."bcdfghjklmnprstvwz"].flatMap((letter) =>
  [..."aeiou"].map((vowel) => `${letter}${vowel}`),
);

/** The made-up word of a rank, the common ones shorter. */
export function wordOfRank(rank: number): string {
  let word = "";
  for (let rest = rank + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[(rest * 7 + word.length) % syllables.length];
  }
  // No ending that a stemmer would take for a suffix.
  return `${word}k`;
}
