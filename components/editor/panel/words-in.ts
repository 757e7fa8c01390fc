import type { Block, Doc } from "@/lib/content/document";
import { blockText } from "@/lib/content/plain-text";
import { wordCount } from "@/lib/content/word-count";

const counted = new WeakMap<Block, number>();

/** The words of a document as it is written: only blocks that were not counted before are. */
export function wordsIn({ content }: Doc): number {
  return content.reduce((sum, block) => sum + wordsInBlock(block), 0);
}

function wordsInBlock(block: Block): number {
  const before = counted.get(block);
  if (before !== undefined) return before;
  const words = wordCount(blockText(block));
  counted.set(block, words);
  return words;
}
