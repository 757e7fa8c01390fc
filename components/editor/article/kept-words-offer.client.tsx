"use client";

import { useEffect, useState } from "react";
import type { BrowserStore } from "@/components/editor/saving/browser-store";
import { fieldNames } from "@/components/editor/saving/fields";
import { compareKept, type Found } from "@/components/editor/saving/kept-words";
import { Button } from "@/components/ui/button.client";
import { momentText } from "@/components/ui/moment";
import type { Content } from "@/lib/content/content";
import { ChooseVersions } from "./choose-versions.client";
import { useDesk } from "./desk-context.client";
import { useNameOf } from "./use-name-of.client";

type Offer = Found & { key: string; theirs: Content };

/** Words that a closed page of this browser left unsaved: shown, and restored or discarded on a word. */
export function KeptWordsOffer({
  store,
  onRestore,
}: {
  store: BrowserStore | undefined;
  onRestore: (content: Content) => void;
}) {
  const { keeper } = useDesk();
  const nameOf = useNameOf();
  const [offer, setOffer] = useState<Offer>();
  const [comparing, setComparing] = useState(false);
  const [looked, setLooked] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again after each answer.
  useEffect(() => {
    let gone = false;
    void store?.left().then((left) => {
      if (gone) return;
      const theirs = keeper.state().content;
      for (const { key, words } of left) {
        const found = compareKept(words, theirs);
        if (found) return setOffer({ ...found, key, theirs });
        // The server has these after all.
        store.discard(key);
      }
      setOffer(undefined);
    });
    return () => {
      gone = true;
    };
  }, [store, keeper, looked]);

  if (!offer || !store) return null;

  function settle() {
    if (offer) store?.discard(offer.key);
    setOffer(undefined);
    setComparing(false);
    setLooked(looked + 1);
  }

  function restore(content: Content) {
    onRestore(content);
    settle();
  }

  const plain = offer.between.every(({ suggested }) => suggested === "mine");
  const when = momentText(offer.at);
  return (
    <section
      aria-label="Unsaved words"
      className="flex flex-wrap items-center gap-2 border-b border-rule bg-tint px-4 py-2"
    >
      <p className="mr-auto">
        <span aria-hidden className="text-accent">
          ▲{" "}
        </span>
        You have unsaved words from <strong className="font-semibold">{when}</strong> (
        {offer.between.map(({ field }) => fieldNames[field]).join(", ")}).
      </p>
      <Button size="small" onPress={() => setComparing(true)}>
        Compare…
      </Button>
      {plain && (
        <Button size="small" look="primary" onPress={() => restore(offer.mine)}>
          Restore
        </Button>
      )}
      <Button size="small" onPress={settle}>
        Discard
      </Button>
      {comparing && (
        <ChooseVersions
          title="Unsaved words"
          about={
            <p>
              Typed in this browser until {when}, and not saved. Choose what each part shall be.
            </p>
          }
          mine={offer.mine}
          theirs={offer.theirs}
          between={offer.between}
          sides={{ mine: `Unsaved, ${when}`, theirs: "Saved" }}
          nameOf={nameOf}
          done="Use these"
          onChosen={restore}
          onClose={() => setComparing(false)}
        />
      )}
    </section>
  );
}
