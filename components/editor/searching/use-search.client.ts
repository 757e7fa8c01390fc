"use client";

import { useEffect, useState } from "react";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import { useSignedIn } from "@/components/editor/signing-in/use-signed-in.client";

/** Why there was no answer. */
export type SearchTrouble = "signed out" | "unreachable";

/** Milliseconds of rest after which what was typed is asked for. */
const pause = 150;

/**
 * What is found for what was typed, once typing pauses, and again when somebody has signed in
 * again; an answer to older words is not looked at.
 */
export function useSearch<Found>(
  ask: (words: string) => Promise<Found[] | SignedOut>,
  words: string,
): { found: Found[]; trouble: SearchTrouble | undefined } {
  const [found, setFound] = useState<Found[]>([]);
  const [trouble, setTrouble] = useState<SearchTrouble>();
  const { times } = useSignedIn();

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again each time that somebody signed in
  useEffect(() => {
    let stale = false;
    const asking = setTimeout(
      async () => {
        const answer = await ask(words).catch(() => undefined);
        if (stale) return;
        if (Array.isArray(answer)) setFound(answer);
        setTrouble(Array.isArray(answer) ? undefined : answer ? "signed out" : "unreachable");
      },
      words ? pause : 0,
    );
    return () => {
      stale = true;
      clearTimeout(asking);
    };
  }, [ask, words, times]);

  return { found, trouble };
}
