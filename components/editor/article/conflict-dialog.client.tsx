"use client";

import { differences } from "@/components/editor/saving/differences";
import { momentText } from "@/components/ui/moment";
import type { Working } from "@/db/editorial/working";
import type { Content } from "@/lib/content/content";
import { ChooseVersions } from "./choose-versions.client";
import { useSaving } from "./desk-context.client";
import { useNameOf } from "./use-name-of.client";

type Props = {
  current: Working;
  onChosen: (content: Content) => void;
  onClose: () => void;
};

/** What somebody else saved in between, beside what is on this screen. */
export function ConflictDialog({ current, onChosen, onClose }: Props) {
  const { saved, content } = useSaving();
  const nameOf = useNameOf();
  const who = current.savedBy ?? "Somebody";
  return (
    <ChooseVersions
      title={`${who} changed this article too`}
      about={
        <p>
          {who} saved it at {momentText(new Date(current.savedAt))}. Nothing of theirs or yours was
          overwritten: choose what each part shall be. Parts that only you changed stay yours.
        </p>
      }
      mine={content}
      theirs={current.content}
      between={differences(saved, content, current.content).filter(
        ({ theirsChanged }) => theirsChanged,
      )}
      sides={{ mine: "Yours", theirs: `${who}’s` }}
      nameOf={nameOf}
      done="Save these"
      onChosen={onChosen}
      onClose={onClose}
    />
  );
}
