"use client";

import { useField } from "@/components/editor/article/desk-context.client";
import { citedSources, numberedSources } from "@/lib/content/citations";

type Numbered = { number: number | undefined; isCited: boolean };

/** The number under which readers find each source, and whether anything cites it. */
export function useSourceNumbers(): (id: string) => Numbered {
  const [takeaways] = useField("takeaways");
  const [analysis] = useField("analysis");
  const [body] = useField("body");
  const [sources] = useField("sources");
  const content = { takeaways, analysis, body, sources };
  const order = numberedSources(content).map((source) => source.id);
  const cited = citedSources(content);
  return (id) => ({ number: order.indexOf(id) + 1 || undefined, isCited: cited.includes(id) });
}

/** Its number; one that nothing cites is faint, and says so. */
export function SourceNumber({ number, isCited }: Numbered) {
  return (
    <span
      title={isCited ? undefined : "Not cited"}
      className={`min-w-4 tabular-nums ${isCited ? "font-semibold text-accent" : "text-faint"}`}
    >
      {number}
      {!isCited && <span className="sr-only"> (not cited)</span>}
    </span>
  );
}
