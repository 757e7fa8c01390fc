import type { Doc } from "./document";
import { blockText } from "./plain-text";
import { searchWords } from "./search-words";

/** How much of what a takeaway says, its rare words counting most, a block must say to be likely. */
const enough = 0.4;
const most = 2;

/** The ids of the blocks that most probably support a sentence: those that share its rarer words. */
export function likelySupport(text: string, body: Doc): string[] {
  const wanted = new Set(searchWords(text));
  const blocks = body.content.flatMap((block) =>
    block.attrs.id ? [{ id: block.attrs.id, words: new Set(searchWords(blockText(block))) }] : [],
  );
  const weights = new Map(
    [...wanted].map((word) => {
      const holding = blocks.filter(({ words }) => words.has(word)).length;
      return [word, Math.log(1 + blocks.length / (holding + 0.5))] as const;
    }),
  );
  const all = sum(weights.values());
  return blocks
    .map(({ id, words }) => {
      const shared = [...weights].filter(([word]) => words.has(word)).map(([, weight]) => weight);
      return { id, score: all > 0 ? sum(shared) / all : 0 };
    })
    .filter(({ score }) => score >= enough)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id);
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const number of numbers) all += number;
  return all;
}
