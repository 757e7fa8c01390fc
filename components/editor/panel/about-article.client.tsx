"use client";

import { useDeferredValue } from "react";
import { useField } from "@/components/editor/article/desk-context.client";
import { minutesFor } from "@/lib/content/reading-time";
import { wordCount } from "@/lib/content/word-count";
import { wordsIn } from "./words-in";

/** How long the article is, as it is written. */
export function AboutArticle() {
  const [dek] = useField("dek");
  const [takeaways] = useField("takeaways");
  // Counted after the letter is on the screen, and not before.
  const analysis = useDeferredValue(useField("analysis")[0]);
  const body = useDeferredValue(useField("body")[0]);
  const rest = [dek, ...takeaways.map(({ text }) => text)];
  const words =
    rest.reduce((sum, text) => sum + wordCount(text), 0) + wordsIn(analysis.text) + wordsIn(body);
  return (
    // The browser may see other ends of words than the server: their tables have versions.
    <p
      suppressHydrationWarning
      className="border-t border-rule py-4 text-label text-faint tabular-nums"
    >
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}, {minutesFor(words)} min to read
    </p>
  );
}
