"use client";

import { useMemo, useState } from "react";

export type Selection = {
  /** In the order of the page. */
  ids: string[];
  has(id: string): boolean;
  choose(id: string, chosen: boolean): void;
  chooseAll(ids: string[], chosen: boolean): void;
  clear(): void;
};

/** Which of the articles on the page are chosen; one that has left it is not. */
export function useSelection(onPage: string[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return useMemo(() => {
    const chooseAll = (ids: string[], isChosen: boolean) =>
      setChosen((before) => {
        const after = new Set(before);
        for (const id of ids) isChosen ? after.add(id) : after.delete(id);
        return after;
      });
    return {
      ids: [...new Set(onPage)].filter((id) => chosen.has(id)),
      has: (id) => chosen.has(id),
      choose: (id, isChosen) => chooseAll([id], isChosen),
      chooseAll,
      clear: () => setChosen(new Set()),
    };
  }, [chosen, onPage]);
}
