"use client";

import { useCallback, useEffect, useState } from "react";
import type { BrowserStore, Left } from "@/components/editor/saving/browser-store";
import { merge } from "@/components/editor/saving/differences";
import type { Keeper } from "@/components/editor/saving/keeper";
import { compareKept, type Found } from "@/components/editor/saving/kept-words";
import { lookForLeft } from "@/components/editor/saving/look-for-left";
import type { Working } from "@/db/editorial/working";
import type { Content } from "@/lib/content/content";

export type Offer = Found & { left: Left; theirs: Content };
export type KeptWordsHere = ReturnType<typeof useKeptWords>;

/** Words of this article that other pages of this browser did not save: looked for, compared, and settled one by one. */
export function useKeptWords(
  store: BrowserStore | undefined,
  keeper: Keeper<Working>,
  onRestore: (content: Content) => void,
) {
  const [offer, setOffer] = useState<Offer>();
  const [comparing, setComparing] = useState(false);

  /** The newest words that the screen does not have; of pages still open only when asked for. */
  const look = useCallback(
    async ({ alsoOpen }: { alsoOpen: boolean }) => {
      const all = (await store?.left()) ?? [];
      const offers = all
        .filter(({ isOpen }) => alsoOpen || !isOpen)
        .flatMap((left) => {
          const found = beside(left, keeper.state().content);
          // The server has these after all.
          if (!found && !left.isOpen && keeper.isSafe()) store?.discard(left.key);
          return found ?? [];
        });
      setOffer(offers[0]);
    },
    [store, keeper],
  );

  useEffect(() => {
    let isGone = false;
    if (store) {
      void lookForLeft(store, async () => {
        if (!isGone) await look({ alsoOpen: false });
      });
    }
    return () => {
      isGone = true;
    };
  }, [look, store]);

  /** Leaves the words: for good, unless another page still holds them. */
  function settle() {
    if (offer && !offer.left.isOpen) store?.discard(offer.left.key);
    setOffer(undefined);
    setComparing(false);
    void look({ alsoOpen: false });
  }

  /** Beside what is on the screen now, which may have been typed since they were found. */
  function compare() {
    const found = offer && beside(offer.left, keeper.state().content);
    if (!found) return settle();
    setOffer(found);
    setComparing(true);
  }

  function restore(content: Content) {
    onRestore(content);
    settle();
  }

  /** Without a question, where nothing else was written in the same fields. */
  function restoreAll() {
    const found = offer && beside(offer.left, keeper.state().content);
    if (found && !isPlain(found)) return compare();
    if (found) restore(merge(found.mine, found.theirs, found.between, {}));
    else settle();
  }

  return {
    offer,
    comparing,
    look,
    compare,
    restore,
    restoreAll,
    settle,
    putOff: () => setComparing(false),
  };
}

/** Whether the words can be restored without choosing. */
export function isPlain({ between }: Found): boolean {
  return between.every(({ suggested }) => suggested === "mine");
}

function beside(left: Left, theirs: Content): Offer | undefined {
  const found = compareKept(left.words, theirs);
  return found && { ...found, left, theirs };
}
