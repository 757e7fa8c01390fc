"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button.client";
import type { PictureToEdit } from "@/db/editorial/get-picture";
import type { TidyAction } from "./tidied";

type Props = { picture: PictureToEdit; removeAction: TidyAction; putBackAction: TidyAction };

/** Takes a picture that nothing uses out of the library, and puts it back. */
export function Removal({ picture, removeAction, putBackAction }: Props) {
  const { id, removedAt, uses, otherUses, authors, inSettings } = picture;
  const isUsed = uses.length + otherUses + authors.length > 0 || inSettings;
  const [state, send, isPending] = useActionState(removedAt ? putBackAction : removeAction, {
    answer: 0,
  });
  return (
    <section aria-labelledby="removal" className="grid justify-items-start gap-2">
      <h2 id="removal" className="font-semibold">
        {removedAt ? "Removed" : "Remove"}
      </h2>
      <p className="text-label text-faint">{explained(picture, isUsed)}</p>
      {(removedAt || !isUsed) && (
        <form action={send}>
          <input type="hidden" name="picture" value={id} />
          <Button type="submit" size="small" isPending={isPending}>
            {removedAt ? "Put back" : "Remove from the library"}
          </Button>
        </form>
      )}
      <p role="status" className="text-label text-faint">
        {state.message}
      </p>
    </section>
  );
}

function explained({ removedAt }: PictureToEdit, isUsed: boolean): string {
  if (removedAt) return "It is out of the library, and goes for good 30 days after it was removed.";
  return isUsed
    ? "What is used, if only in an earlier version of an article, cannot be removed."
    : "Nothing uses it. It can be put back for 30 days.";
}
