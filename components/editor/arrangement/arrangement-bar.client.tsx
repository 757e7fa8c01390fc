"use client";

import type { ReactNode } from "react";
import { same } from "@/components/editor/saving/same";
import { signInAgain } from "@/components/editor/signing-in/sign-in-again";
import { SignInAgainButton } from "@/components/editor/signing-in/sign-in-again-button.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import type { ArrangementKeeper, ArrangingState } from "./arrangement-keeper";

type Props<Value> = {
  title: ReactNode;
  keeper: ArrangementKeeper<Value>;
  state: ArrangingState<Value>;
  automatic: Value;
  /** What the automatic arrangement is called, and what it does: "Latest first". */
  automaticName: string;
  publishName: string;
  /** Links beside the title. */
  children?: ReactNode;
};

/** What an arrangement is, how far it has come, and its next step; always in sight. */
export function ArrangementBar<Value>(props: Props<Value>) {
  const { title, keeper, state, automatic, automaticName, publishName, children } = props;
  const { value, now, past, future, underway, trouble } = state;
  const isLive = same(value, now.arrangement.live);

  async function publish(): Promise<void> {
    if (await keeper.publish()) return announce("Published.");
    const hasEnded = keeper.state().trouble?.kind === "signed out";
    if (hasEnded && (await signInAgain())) return publish();
    announce("Not published.");
  }

  return (
    <div className="top-0 z-30 flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-rule bg-paper px-4 py-1.5 sm:sticky">
      <h1 className="font-serif text-small font-semibold">{title}</h1>
      {children}
      <p role="status" className="text-label text-faint">
        <Standing state={state} isLive={isLive} isAutomatic={same(value, automatic)} />
      </p>
      <div className="ms-auto flex flex-wrap items-center gap-1.5">
        <Button look="quiet" isDisabled={past.length === 0} onPress={keeper.undo}>
          Undo
        </Button>
        <Button look="quiet" isDisabled={future.length === 0} onPress={keeper.redo}>
          Redo
        </Button>
        <Button
          look="quiet"
          isDisabled={same(value, automatic)}
          onPress={() => {
            keeper.change(automatic);
            announce(`${automaticName}. Undo brings back what was chosen.`);
          }}
        >
          {automaticName}
        </Button>
        <Button
          look="quiet"
          isDisabled={isLive}
          onPress={() => {
            keeper.change(now.arrangement.live);
            announce("Back to what readers see. Undo brings back what was arranged.");
          }}
        >
          Back to what is live
        </Button>
        <Button
          look={isLive ? "plain" : "primary"}
          isDisabled={isLive || trouble?.kind === "conflict"}
          isPending={underway === "publish"}
          onPress={() => void publish()}
        >
          {underway === "publish" ? "Publishing…" : publishName}
        </Button>
      </div>
    </div>
  );
}

type StandingProps<Value> = {
  state: ArrangingState<Value>;
  isLive: boolean;
  isAutomatic: boolean;
};

function Standing<Value>({ state, isLive, isAutomatic }: StandingProps<Value>) {
  const { underway, trouble, now } = state;
  const { publishedAt, publishedBy, changedAt, changedBy } = now.arrangement;
  if (trouble?.kind === "conflict")
    return <Mark look="text-danger">Changed by somebody else, too</Mark>;
  if (trouble?.kind === "signed out")
    return (
      <>
        <Mark look="text-danger">Not saved: you are signed out</Mark> <SignInAgainButton />
      </>
    );
  if (trouble)
    return <Mark look="text-danger">Not saved: the server cannot be reached. Trying…</Mark>;
  if (underway === "change") return "Saving…";
  if (isLive && publishedAt)
    return (
      <>
        <span aria-hidden className="text-good">
          ●{" "}
        </span>
        Live since <Moment at={publishedAt} short />
        {publishedBy && `, by ${publishedBy}`}
      </>
    );
  if (isLive && isAutomatic) return "Automatic: nobody has chosen anything.";
  return (
    <>
      <span aria-hidden className="text-caution">
        ◐{" "}
      </span>
      Saved, not published
      {changedAt && (
        <>
          : <Moment at={changedAt} short />
          {changedBy && `, ${changedBy}`}
        </>
      )}
    </>
  );
}

function Mark({ look, children }: { look: string; children: ReactNode }) {
  return (
    <span className={look}>
      <span aria-hidden>▲ </span>
      {children}
    </span>
  );
}
