"use client";

import { differences } from "@/components/editor/saving/differences";
import { momentText } from "@/components/ui/moment-text";
import { useZone } from "@/components/ui/zone.client";
import type { Working } from "@/db/editorial/working";
import type { Content } from "@/lib/content/content";
import { ChooseVersions } from "./choose-versions.client";
import { useDesk, useSaving } from "./desk-context.client";
import { useNameOf } from "./use-name-of.client";

type Props = {
  current: Working;
  onChosen: (content: Content) => void;
  onClose: () => void;
};

/** What somebody else saved in between, or the same person elsewhere, beside what is on this screen. */
export function ConflictDialog({ current, onChosen, onClose }: Props) {
  const { saved, content } = useSaving();
  const nameOf = useNameOf();
  const zone = useZone();
  const { personId } = useDesk();
  const isMine = current.savedById === personId;
  const who = current.savedBy ?? "Somebody";
  const when = momentText(new Date(current.savedAt), zone);
  return (
    <ChooseVersions
      title={
        isMine
          ? "You saved this article in another tab or window"
          : `${who} changed this article too`
      }
      about={
        isMine ? (
          <p>
            You saved it there at {when}. Nothing was overwritten: choose what each part shall be.
            What you changed only here stays as it is here, and what of there you leave out stays in
            the history.
          </p>
        ) : (
          <p>
            {who} saved it at {when}. Nothing was overwritten: choose what each part shall be. What
            only one of you changed is taken as it is, and what of theirs you leave out stays in the
            history.
          </p>
        )
      }
      mine={content}
      theirs={current.content}
      between={differences(saved, content, current.content).filter(
        ({ theirsChanged }) => theirsChanged,
      )}
      sides={
        isMine
          ? { mine: "In this tab", theirs: "Saved elsewhere" }
          : { mine: "Yours", theirs: `${who}’s` }
      }
      nameOf={nameOf}
      done="Save these"
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}
