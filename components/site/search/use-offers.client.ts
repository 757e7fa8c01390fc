"use client";

import { useEffect, useRef, useState } from "react";

/** One thing that may be meant. */
export type Offer = { kind: "article" | "topic" | "author" | "words"; text: string; path: string };

const pause = 120;

/** What may be meant by what was typed, once typing pauses; only ever for the last words. */
export function useOffers() {
  const [offers, setOffers] = useState<Offer[]>([]);
  const asking = useRef<AbortController>(null);

  function close() {
    asking.current?.abort();
    setOffers([]);
  }

  function ask(typed: string) {
    asking.current?.abort();
    if (typed.trim().length < 2) return setOffers([]);
    const mine = new AbortController();
    asking.current = mine;
    setTimeout(async () => {
      if (mine.signal.aborted) return;
      const found = await getOffers(typed, mine.signal);
      if (!mine.signal.aborted) setOffers(found);
    }, pause);
  }

  useEffect(() => () => asking.current?.abort(), []);
  return { offers, ask, close };
}

/** None where the server cannot be asked: the field works without them. */
async function getOffers(typed: string, signal: AbortSignal): Promise<Offer[]> {
  try {
    const answer = await fetch(`/suggestions.json?${new URLSearchParams({ q: typed })}`, {
      signal,
    });
    if (!answer.ok) return [];
    const [, texts, kinds, addresses]: Suggestions = await answer.json();
    return texts.map((text, index) => ({
      kind: (kinds[index] || "words").toLowerCase() as Offer["kind"],
      text,
      path: pathOf(addresses[index]),
    }));
  } catch {
    return [];
  }
}

/** As OpenSearch has them: what was asked, what completes it, what each is, where it is. */
type Suggestions = [string, string[], string[], string[]];

/** On this site, by whatever name it was reached. */
function pathOf(address = "/search"): string {
  const { pathname, search } = new URL(address, location.href);
  return pathname + search;
}
