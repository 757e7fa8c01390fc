"use client";

import { useField } from "@/components/editor/article/desk-context.client";
import { numberedSources } from "@/lib/content/citations";
import type { Content } from "@/lib/content/content";
import { supportOf } from "@/lib/content/support";

/**
 * The numbers that the texts do not hold: of the sources where they are cited, and of the
 * takeaways beside the passages that they rest on. A style sheet, so that the text that is
 * typed in is not touched; ids are letters, digits, - and _.
 */
export function NoteNumbers() {
  const [takeaways] = useField("takeaways");
  const [analysis] = useField("analysis");
  const [body] = useField("body");
  const [sources] = useField("sources");
  return <style>{numbersSheet({ takeaways, analysis, body, sources })}</style>;
}

type Numbered = Pick<Content, "takeaways" | "analysis" | "body" | "sources">;

function numbersSheet(content: Numbered): string {
  const cited = numberedSources(content).map(
    ({ id }, index) =>
      `.desk-text sup[data-source="${id}"]::after{content:"${index + 1}";color:inherit}`,
  );
  const supporting = new Map<string, string[]>();
  for (const [index, takeaway] of content.takeaways.entries()) {
    for (const { block, state } of supportOf(takeaway, content.body)) {
      const mark = state === "changed" ? `${index + 1}▲` : `${index + 1}`;
      supporting.set(block, [...(supporting.get(block) ?? []), mark]);
    }
  }
  const supports = [...supporting].map(
    ([block, marks]) => `.desk-body>[data-block="${block}"]{--supports:"${marks.join(" ")}"}`,
  );
  return [...cited, ...supports].join("\n");
}
