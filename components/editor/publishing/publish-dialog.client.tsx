"use client";

import { useEffect, useState } from "react";
import { goTo, useDesk, useSaving } from "@/components/editor/article/desk-context.client";
import { saidOfOpen } from "@/components/editor/comments/is-open";
import { useTalkHere } from "@/components/editor/comments/talk-context.client";
import { saveFirst } from "@/components/editor/saving/save-first";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Dialog } from "@/components/ui/dialog.client";
import type { Standing } from "@/db/editorial/standing";
import type { ArticleState } from "@/db/schema/articles";
import type { Place } from "@/lib/content/checks/check";
import type { Stop } from "@/lib/content/checks/stop";
import { stops } from "@/lib/content/checks/stops";
import { consequences, type Publication } from "./publication";
import { PublishedDialog } from "./published-dialog.client";
import { SecondLook } from "./second-look.client";
import { Stops } from "./stops.client";

type Props = {
  state: ArticleState;
  publication: Publication;
  onPublished: (standing: Standing) => void;
  onConflict: () => void;
  onClose: () => void;
};

type Phase =
  | { kind: "asking" }
  | { kind: "publishing" }
  | { kind: "failed"; why: string }
  | { kind: "published"; slug: string };

/** What stops the article from being published; else what publishing does, and afterwards where to look. */
export function PublishDialog({ state, publication, onPublished, onConflict, onClose }: Props) {
  const { keeper, actions, articleId, known, keptWords, checks } = useDesk();
  const { given, look: lookAround } = checks;
  const { content } = useSaving();
  const open = saidOfOpen(useTalkHere()?.threads ?? []);
  const [phase, setPhase] = useState<Phase>({ kind: "asking" });
  const [told, setTold] = useState<Stop[]>([]);
  const own = stops(content, publication.excused, given);
  const stopped = [
    ...own,
    ...told.filter(({ field }) => own.every((stop) => stop.field !== field)),
  ];
  const [before] = useState(publication);
  // As it was when the question was asked: what was typed just before is saved meanwhile.
  const [nothingNew] = useState(() => state === "live" && keeper.isSafe());

  const { look } = keptWords;
  useEffect(() => {
    void look({ alsoOpen: true });
    // What is on the screen is what is looked at.
    void keeper.flush().then(lookAround);
  }, [look, keeper, lookAround]);

  async function publish() {
    setPhase({ kind: "publishing" });
    if (!(await saveFirst(keeper))) {
      if (keeper.state().trouble?.kind === "conflict") return onConflict();
      return fail("What you typed is not saved yet, so nothing was published.");
    }
    const answer = await askSignedIn(() => actions.publish(articleId, keeper.state().base)).catch(
      () => undefined,
    );
    if (answer?.kind === "published") {
      announce("Published.");
      onPublished(answer.standing);
      return setPhase({ kind: "published", slug: answer.slug });
    }
    if (answer?.kind === "conflict") {
      // The next save meets the same conflict, and shows it.
      keeper.meetConflict(answer.current);
      return onConflict();
    }
    if (answer?.kind === "stopped") {
      setTold(answer.stops);
      return setPhase({ kind: "asking" });
    }
    if (answer?.kind === "not approved") {
      return fail("It has to be approved first; nothing was published.");
    }
    if (answer?.kind === "signed out") {
      return fail("You are signed out, so nothing was published.");
    }
    fail(
      answer
        ? "This article is gone, or no longer yours to publish."
        : "The server cannot be reached. Look at the article’s state before you try again.",
    );
  }

  function lookAt(field: string, place?: Place) {
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => goTo(field, place), 50);
  }

  function fail(why: string) {
    announce(why);
    setPhase({ kind: "failed", why });
  }

  if (phase.kind === "published") return <PublishedDialog slug={phase.slug} onClose={onClose} />;

  const isLive = state === "live" || state === "live with changes";
  return (
    <Dialog
      title={stopped.length > 0 ? "Not ready to publish" : isLive ? "Publish changes" : "Publish"}
      isOpen
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{nothingNew ? "Close" : "Not yet"}</Button>
          {stopped.length === 0 && !nothingNew && (
            <Button look="primary" onPress={publish} isPending={phase.kind === "publishing"}>
              {phase.kind === "publishing"
                ? "Publishing…"
                : isLive
                  ? "Publish changes"
                  : "Publish now"}
            </Button>
          )}
        </>
      }
    >
      {stopped.length > 0 ? (
        <Stops stops={stopped} tone="danger" onGo={lookAt} />
      ) : nothingNew ? (
        <p>Readers already have everything that is here.</p>
      ) : (
        <>
          <p className="font-serif text-card font-semibold text-balance">{content.title}</p>
          <ul className="flex list-disc flex-col gap-1 ps-5">
            {consequences(
              before,
              content.slug,
              content.topics.map((id) => known.topics[id] ?? "…"),
            ).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {!nothingNew && <SecondLook onGo={lookAt} />}
      {!nothingNew && open && (
        <p>
          <span aria-hidden className="text-caution">
            ▲{" "}
          </span>
          {open}
        </p>
      )}
      {keptWords.offer && (
        <p className="flex flex-wrap items-center gap-2">
          <span className="mr-auto">
            <span aria-hidden className="text-accent">
              ▲{" "}
            </span>
            This browser keeps words of yours that are not saved here.
          </span>
          <Button
            size="small"
            onPress={() => {
              onClose();
              keptWords.compare();
            }}
          >
            Compare…
          </Button>
        </p>
      )}
      {phase.kind === "failed" && (
        <p role="alert" className="text-danger">
          <span aria-hidden>▲ </span>
          {phase.why}
        </p>
      )}
    </Dialog>
  );
}
