"use client";

import { useDeferredValue } from "react";
import { useField } from "@/components/editor/article/desk-context.client";
import { plainText } from "@/lib/content/plain-text";
import { readingMinutes } from "@/lib/content/reading-time";
import { wordCount } from "@/lib/content/word-count";

/** How long the article is, as it is written. */
export function AboutArticle() {
  const [dek] = useField("dek");
  const [takeaways] = useField("takeaways");
  // Counted after the letter is on the screen, and not before.
  const analysis = useDeferredValue(useField("analysis")[0]);
  const body = useDeferredValue(useField("body")[0]);
  const texts = [
    dek,
    ...takeaways.map(({ text }) => text),
    plainText(analysis.text),
    plainText(body),
  ];
  const words = texts.reduce((sum, text) => sum + wordCount(text), 0);
  return (
    <p className="border-t border-rule py-4 text-label text-faint tabular-nums">
      {words.toLocaleString("en")} {words === 1 ? "word" : "words"}, {readingMinutes(...texts)} min
      to read
    </p>
  );
}
