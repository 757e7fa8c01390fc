"use client";

import { useCallback } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import { useSearch } from "@/components/editor/searching/use-search.client";

/** Published articles for what was typed, apart from the one on the desk. */
export function useRelatable(words: string) {
  const { articleId, actions } = useDesk();
  const find = useCallback(
    (typed: string) => actions.findRelatable(articleId, typed),
    [articleId, actions],
  );
  return useSearch(find, words);
}
