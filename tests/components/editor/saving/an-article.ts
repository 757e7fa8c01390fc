import { type Content, emptyContent } from "@/lib/content/content";

/** A content with a title and whatever else a test says. */
export function content(change: Partial<Content> = {}): Content {
  return { ...emptyContent(), title: "A title", slug: "a-title", ...change };
}

/** A repeatable stream of numbers between 0 and 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
