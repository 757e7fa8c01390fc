"use client";

import { useEffect, useState } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import type { Relatable } from "@/db/editorial/relatable";

const pause = 200;

/** Published articles for what was typed, once typing pauses; an answer to older words is not looked at. */
export function useRelatable(words: string): { found: Relatable[]; trouble: string | undefined } {
  const { articleId, actions } = useDesk();
  const [found, setFound] = useState<Relatable[]>([]);
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    let stale = false;
    const asking = setTimeout(
      async () => {
        const answer = await actions.findRelatable(articleId, words).catch(() => undefined);
        if (stale) return;
        if (Array.isArray(answer)) {
          setFound(answer);
          setTrouble(undefined);
        } else {
          setTrouble(answer ? "You are signed out." : "The server cannot be reached.");
        }
      },
      words ? pause : 0,
    );
    return () => {
      stale = true;
      clearTimeout(asking);
    };
  }, [words, articleId, actions]);

  return { found, trouble };
}
