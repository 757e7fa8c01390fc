"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import type { Suggestion } from "@/db/editorial/suggest-related";

/** Milliseconds after a save in which nothing more is saved: the words have settled. */
const pause = 2_000;

/** What belongs with the article as it was saved last; found again when it was saved and settled. */
export function useSuggestions(): Suggestion[] {
  const { articleId, actions, keeper } = useDesk();
  const version = () => keeper.state().base;
  const base = useSyncExternalStore(keeper.subscribe, version, version);
  const [found, setFound] = useState<Suggestion[]>();
  const isFirst = found === undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for each version that was saved
  useEffect(() => {
    let stale = false;
    const asking = setTimeout(
      async () => {
        // What cannot be asked now is asked after the next save; the picker beside it still works.
        const answer = await actions.suggestRelated(articleId).catch(() => undefined);
        if (!stale && Array.isArray(answer)) setFound(answer);
      },
      isFirst ? 0 : pause,
    );
    return () => {
      stale = true;
      clearTimeout(asking);
    };
  }, [base, articleId, actions]);

  return found ?? [];
}
