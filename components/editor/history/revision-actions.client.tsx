"use client";

import { useState, useTransition } from "react";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import { askSignedIn } from "@/components/editor/signing-in/ask-signed-in";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { TextField } from "@/components/ui/text-field.client";

export type HistoryAnswer = { kind: "done" } | { kind: "failed"; why: string } | SignedOut;

type Props = {
  number: number;
  name: string | null;
  isWorking: boolean;
  restore: () => Promise<HistoryAnswer>;
  rename: (name: string) => Promise<HistoryAnswer>;
};

/** What can be done with a revision: restore it, or give it a name, by which it is kept for good. */
export function RevisionActions({ number, name, isWorking, restore, rename }: Props) {
  const [wanted, setWanted] = useState(name ?? "");
  const [told, setTold] = useState<string>();
  const [isPending, start] = useTransition();

  function run(action: () => Promise<HistoryAnswer>, done: string) {
    start(async () => {
      const answer = await askSignedIn(action).catch(() => undefined);
      const said = answer?.kind === "done" ? done : whyNot(answer);
      announce(said);
      setTold(said);
    });
  }

  return (
    <div className="grid gap-3 border-y border-rule py-3">
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={`Name of revision ${number}`}
          hint="A named revision is kept for good."
          value={wanted}
          onChange={setWanted}
          maxLength={80}
          className="grow"
        />
        <Button
          isPending={isPending}
          isDisabled={wanted.trim() === (name ?? "")}
          onPress={() =>
            run(() => rename(wanted), wanted.trim() ? "Named, and kept for good." : "Unnamed.")
          }
        >
          Keep this name
        </Button>
        {!isWorking && (
          <Button
            look="primary"
            isPending={isPending}
            onPress={() =>
              run(
                restore,
                `Revision ${number} is the working text again. What it replaced is the revision before.`,
              )
            }
          >
            Restore revision {number}
          </Button>
        )}
      </div>
      {told && <p>{told}</p>}
    </div>
  );
}

function whyNot(answer: Exclude<HistoryAnswer, { kind: "done" }> | undefined): string {
  if (!answer) return "The server cannot be reached: nothing was changed.";
  return answer.kind === "failed" ? answer.why : "You are signed out: nothing was changed.";
}
