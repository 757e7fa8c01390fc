"use client";

import { useEffect, useSyncExternalStore } from "react";
import { describeSaving } from "@/components/editor/saving/describe-saving";
import { SignInAgainButton } from "@/components/editor/signing-in/sign-in-again-button.client";
import { useSignedIn } from "@/components/editor/signing-in/use-signed-in.client";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button.client";
import { Moment } from "@/components/ui/moment.client";
import { goTo, useDesk, useSaving } from "./desk-context.client";

/** Whether what was typed is saved; where it is not, why, and the step that helps. */
export function SavingState({ onCompare }: { onCompare: () => void }) {
  const { keeper, personId } = useDesk();
  const saving = useSaving();
  const { isNew } = useSignedIn();
  const online = useSyncExternalStore(
    onLine,
    () => navigator.onLine,
    () => true,
  );
  const described = describeSaving(saving, { online, kept: keeper.isKept(), personId });
  const why = described.kind === "not saved" ? described.why : undefined;
  const { trouble } = saving;

  useEffect(() => {
    if (why) announce(`Not saved: ${why}.`);
  }, [why]);

  if (described.kind !== "not saved") {
    return (
      <p className="text-faint">
        {isNew && "Signed in again. "}
        {described.kind === "saving" ? (
          "Saving…"
        ) : (
          <span>
            Saved at <Moment at={described.at} short />
          </span>
        )}
      </p>
    );
  }
  const field = trouble?.kind === "refused" ? trouble.faults[0]?.path.split(".")[0] : undefined;
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-danger">
      <p title={described.kept}>
        <span aria-hidden>▲ </span>
        <strong className="font-semibold">Not saved:</strong> {described.why}.{" "}
        <span className="text-faint">{described.kept}</span>
      </p>
      {trouble?.kind === "conflict" && (
        <Button size="small" look="danger" onPress={onCompare}>
          Compare…
        </Button>
      )}
      {trouble?.kind === "signed out" && <SignInAgainButton />}
      {trouble?.kind === "unreachable" && (
        <Button size="small" onPress={keeper.hurry}>
          Try now
        </Button>
      )}
      {field && (
        <Button size="small" onPress={() => goTo(field)}>
          Show
        </Button>
      )}
    </div>
  );
}

function onLine(changed: () => void) {
  window.addEventListener("online", changed);
  window.addEventListener("offline", changed);
  return () => {
    window.removeEventListener("online", changed);
    window.removeEventListener("offline", changed);
  };
}
