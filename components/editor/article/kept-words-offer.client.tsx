"use client";

import { fieldNames } from "@/components/editor/saving/fields";
import { Button } from "@/components/ui/button.client";
import { momentText } from "@/components/ui/moment-text";
import { useZone } from "@/components/ui/zone.client";
import { ChooseVersions } from "./choose-versions.client";
import { useDesk } from "./desk-context.client";
import { isPlain } from "./use-kept-words.client";
import { useNameOf } from "./use-name-of.client";

/** Words that another page of this browser left unsaved: shown, and restored or discarded on a word. */
export function KeptWordsOffer() {
  const { offer, comparing, compare, restore, restoreAll, settle, putOff } = useDesk().keptWords;
  const nameOf = useNameOf();
  const zone = useZone();
  if (!offer) return null;
  const when = momentText(offer.at, zone);
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
        {offer.between.map(({ field }) => fieldNames[field]).join(", ")})
        {offer.left.isOpen && " in another tab or window"}.
      </p>
      <Button size="small" onPress={compare}>
        Compare…
      </Button>
      {isPlain(offer) && (
        <Button size="small" look="primary" onPress={restoreAll}>
          Restore
        </Button>
      )}
      <Button size="small" onPress={settle}>
        {offer.left.isOpen ? "Leave them there" : "Discard"}
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
          sides={{ mine: `Unsaved, ${when}`, theirs: "Here" }}
          nameOf={nameOf}
          done="Use these"
          onChosen={restore}
          onClose={putOff}
        />
      )}
    </section>
  );
}
