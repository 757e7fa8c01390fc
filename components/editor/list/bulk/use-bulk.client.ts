"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import type { BulkAct } from "@/db/editorial/bulk/bulk-act";
import {
  articlesSaid,
  type BulkActions,
  type BulkItem,
  type BulkResult,
  saidOfAct,
} from "./bulk-acts";

type Phase =
  | { kind: "idle" }
  | { kind: "acting"; count: number }
  | { kind: "failed"; why: string }
  | { kind: "told"; said: string; result: BulkResult };

/** Doing something with many articles, and taking it back. */
export function useBulk(actions: BulkActions, topicName: (id: string) => string) {
  const [phase, setPhase] = useState<Phase>({ kind: "idle" });
  const router = useRouter();

  async function run(
    count: number,
    ask: () => ReturnType<BulkActions["act"]>,
    say: (result: BulkResult) => string,
  ): Promise<boolean> {
    setPhase({ kind: "acting", count });
    const answer = await askSignedIn(ask).catch(() => undefined);
    if (answer?.kind !== "acted") {
      const why = answer
        ? "You are signed out, so nothing was done."
        : "The server cannot be reached. Load the page again to see what was done.";
      announce(why);
      setPhase({ kind: "failed", why });
      return false;
    }
    const said = say(answer);
    announce(said);
    setPhase({ kind: "told", said, result: answer });
    router.refresh();
    return true;
  }

  function act(act: BulkAct, items: BulkItem[]): Promise<boolean> {
    const topic = "topic" in act ? topicName(act.topic) : undefined;
    return run(
      items.length,
      () => actions.act(act, items),
      ({ done, left }) =>
        [
          done.length > 0
            ? `${articlesSaid(done.length)} ${saidOfAct(act, topic)}.`
            : "Nothing was done.",
          ...(left.length > 0 ? [`${articlesSaid(left.length)} left as before.`] : []),
        ].join(" "),
    );
  }

  async function undo() {
    if (phase.kind !== "told") return;
    const steps = phase.result.undo;
    await run(
      steps.length,
      () => actions.undo(steps),
      ({ done, left }) =>
        left.length === 0
          ? `Taken back: ${articlesSaid(done.length)} as before.`
          : `Taken back for ${articlesSaid(done.length)}; ${left.length} changed meanwhile.`,
    );
  }

  return { phase, act, undo, dismiss: () => setPhase({ kind: "idle" }) };
}
