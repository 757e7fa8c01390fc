"use client";

import { useState } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import { saveFirst } from "@/components/editor/saving/save-first";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Standing } from "@/db/editorial/standing";
import type { Publication } from "./publication";

type Props = {
  publication: Publication;
  onUnpublished: (standing: Standing) => void;
  onConflict: () => void;
  onClose: () => void;
};

/** Asks before an article is taken from its readers, and says what they will find. */
export function UnpublishDialog({ publication, onUnpublished, onConflict, onClose }: Props) {
  const { keeper, actions, articleId } = useDesk();
  const [isPending, setPending] = useState(false);
  const [why, setWhy] = useState<string>();

  async function unpublish() {
    setPending(true);
    setWhy(undefined);
    if (!(await saveFirst(keeper))) {
      if (keeper.state().trouble?.kind === "conflict") return onConflict();
      return fail("What you typed is not saved yet, so nothing was changed.");
    }
    const answer = await askSignedIn(() => actions.unpublish(articleId, keeper.state().base)).catch(
      () => undefined,
    );
    if (answer?.kind === "unpublished") {
      keeper.moveOn({ ...keeper.state(), base: answer.version });
      announce("Unpublished.");
      return onUnpublished(answer.standing);
    }
    if (answer?.kind === "conflict") {
      keeper.meetConflict(answer.current);
      return onConflict();
    }
    fail(
      answer?.kind === "signed out"
        ? "You are signed out, so nothing was changed."
        : answer
          ? "This article is gone, or no longer yours to unpublish."
          : "The server cannot be reached. Try again.",
    );
  }

  function fail(reason: string) {
    setPending(false);
    setWhy(reason);
  }

  return (
    <Dialog
      title="Unpublish this article?"
      asks
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>Keep it live</Button>
          <Button look="danger" onPress={unpublish} isPending={isPending}>
            {isPending ? "Unpublishing…" : "Unpublish"}
          </Button>
        </>
      }
    >
      <ul className="flex list-disc flex-col gap-1 ps-5">
        <li>
          Whoever opens /articles/{publication.liveSlug} is told that it was withdrawn (410 Gone).
        </li>
        <li>It leaves the front page, its topics and authors, the sitemap and the feed.</li>
        {publication.schedules.length > 0 && <li>What is scheduled is called off.</li>}
        <li>Your text stays here, and can be published again at the same address.</li>
      </ul>
      {why && (
        <p role="alert" className="text-danger">
          <span aria-hidden>▲ </span>
          {why}
        </p>
      )}
    </Dialog>
  );
}
