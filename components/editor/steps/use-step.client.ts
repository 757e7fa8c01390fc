"use client";

import { useEffect, useState } from "react";
import { useDesk, useIsSafe } from "@/components/editor/article/desk-context.client";
import { saveFirst } from "@/components/editor/saving/save-first";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import type { Stop } from "@/lib/content/checks/stop";
import type { StepAnswer } from "./step-actions";

type Trouble = { why: string; stops: Stop[] };

const noTrouble: Trouble = { why: "", stops: [] };
const notSaved = because("What you typed is not saved yet, so nothing was changed.");

/**
 * Takes a step: saves what is typed, asks the server, and shows what came of it. `take` says
 * whether it was taken; why it was not stands in `why` and `stops`.
 */
export function useStep() {
  const { keeper, standing, compare } = useDesk();
  const [isPending, setPending] = useState(false);
  const [trouble, setTrouble] = useState(noTrouble);
  const isSafe = useIsSafe();

  useEffect(() => {
    // It is not so any more, and stands where people look for what is saved.
    if (isSafe) setTrouble((before) => (before === notSaved ? noTrouble : before));
  }, [isSafe]);

  async function take(
    ask: (version: number) => Promise<StepAnswer>,
    said: string,
  ): Promise<boolean> {
    setPending(true);
    setTrouble(noTrouble);
    const found = await attempt(ask);
    setPending(false);
    if (!found) {
      announce(said);
      return true;
    }
    if (found.why) announce(found.why);
    setTrouble(found);
    return false;
  }

  async function attempt(
    ask: (version: number) => Promise<StepAnswer>,
  ): Promise<Trouble | undefined> {
    if (!(await saveFirst(keeper))) {
      if (keeper.state().trouble?.kind === "conflict") compare();
      return notSaved;
    }
    const answer = await askSignedIn(() => ask(keeper.state().base)).catch(() => undefined);
    switch (answer?.kind) {
      case "done":
        standing.hear(answer.standing);
        return undefined;
      case "moved on":
        standing.hear(answer.standing);
        return because("Somebody was faster: look at how the article stands now.");
      case "conflict":
        // What came in between is shown here, or beside what is here; then it can be tried again.
        keeper.meetConflict(answer.current);
        return because("Somebody saved this article in between: look at it, then try again.");
      case "stopped":
        return { why: "", stops: answer.stops };
      case "refused":
        return because(answer.why);
      case "signed out":
        return because("You are signed out, so nothing was changed.");
      case "missing":
        return because("This is gone, or no longer yours to change.");
      default:
        return because("The server cannot be reached. Try again.");
    }
  }

  return { isPending, ...trouble, take };
}

function because(why: string): Trouble {
  return { why, stops: [] };
}
