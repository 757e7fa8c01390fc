"use client";

import { useState } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";

type Props = {
  liveSlug: string;
  onUnpublished: () => void;
  onConflict: () => void;
  onClose: () => void;
};

/** Asks before an article is taken from its readers, and says what they will find. */
export function UnpublishDialog({ liveSlug, onUnpublished, onConflict, onClose }: Props) {
  const { keeper, actions, articleId } = useDesk();
  const [isPending, setPending] = useState(false);
  const [why, setWhy] = useState<string>();

  async function unpublish() {
    setPending(true);
    setWhy(undefined);
    if (!(await keeper.flush())) {
      if (keeper.state().trouble?.kind === "conflict") return onConflict();
      return fail("What you typed is not saved yet, so nothing was changed.");
    }
    const answer = await actions.unpublish(articleId, keeper.state().base).catch(() => undefined);
    if (answer?.kind === "unpublished") {
      keeper.moveOn({ ...keeper.state(), base: answer.version });
      announce("Unpublished.");
      return onUnpublished();
    }
    if (answer?.kind === "conflict") {
      keeper.meetConflict(answer.current);
      return onConflict();
    }
    fail(
      answer?.kind === "signed out"
        ? "You are signed out: sign in in another tab, then try again."
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
        <li>Whoever opens /articles/{liveSlug} is told that it was withdrawn (410 Gone).</li>
        <li>It leaves the front page, its topics and authors, the sitemap and the feed.</li>
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
