import { z } from "zod";
import { storable } from "../storable";

/** The most that is remembered of the words that a comment is about. */
export const longestQuote = 500;

const Id = z.string().min(1).max(64).transform(storable);
/** A place in a block: the block's id, and how far into it as ProseMirror counts. */
const Point = z.object({ block: Id, offset: z.number().int().min(0).max(10_000_000) });
const Words = z
  .string()
  .max(100_000)
  .transform((text) => storable(text.slice(0, longestQuote)));

/** Words of the body or of the analysis, from one point to another. */
export const Passage = z.object({
  kind: z.literal("passage"),
  text: z.enum(["body", "analysis"]),
  from: Point,
  to: Point,
  /** The words as they stand there now, by which they are found again. */
  words: Words,
});

/** What a thread of comments is about. */
export const Place = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article") }),
  z.object({ kind: z.literal("takeaway"), id: Id, words: Words }),
  Passage,
]);

/** Words as they are shown: a picture or a rule among them stands there as U+FFFC. */
export function shownWords(words: string): string {
  const plain = words.replaceAll("\ufffc", " ").trim();
  return plain || !words ? plain : "What is not words: a picture, or a rule";
}

export type Passage = z.infer<typeof Passage>;
export type Place = z.infer<typeof Place>;
