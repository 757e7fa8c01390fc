"use client";

import { useEffect, useState } from "react";
import type { FindLive } from "@/components/editor/arrangement/arranging-actions";
import type { DeskArticle } from "@/db/editorial/live-articles";

const pause = 150;

/** Live articles for what was typed, once typing pauses; an answer to older words is not looked at. */
export function useFound(find: FindLive, words: string) {
  const [found, setFound] = useState<DeskArticle[]>([]);
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    let stale = false;
    const asking = setTimeout(
      async () => {
        const answer = await find(words).catch(() => undefined);
        if (stale) return;
        if (Array.isArray(answer)) setFound(answer);
        setTrouble(
          Array.isArray(answer)
            ? undefined
            : answer
              ? "You are signed out: sign in in another tab."
              : "The server cannot be reached.",
        );
      },
      words ? pause : 0,
    );
    return () => {
      stale = true;
      clearTimeout(asking);
    };
  }, [find, words]);

  return { found, trouble };
}
