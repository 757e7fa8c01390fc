"use client";

import { useCallback, useEffect, useState } from "react";
import { useDesk } from "@/components/editor/article/desk-context.client";
import { SignInAgainButton } from "@/components/editor/signing-in/sign-in-again-button.client";
import { useSignedIn } from "@/components/editor/signing-in/use-signed-in.client";
import { Button } from "@/components/ui/button.client";
import { useZone } from "@/components/ui/zone.client";
import type { ActivityEntry } from "@/db/activity/list-activity";
import { ActivityList } from "./activity-list";

/** The article's record: who did what with it and when. Asked for anew each time that it is opened. */
export function RecordPanel() {
  const { articleId, actions, mayPublish } = useDesk();
  const zone = useZone();
  const [entries, setEntries] = useState<ActivityEntry[]>();
  const [older, setOlder] = useState<number>();
  const [trouble, setTrouble] = useState<"signed out" | "unreachable">();
  const { times } = useSignedIn();

  const ask = useCallback(
    async (before?: number) => {
      setTrouble(undefined);
      try {
        const answer = await actions.listRecord(articleId, before);
        if ("kind" in answer) return setTrouble("signed out");
        setEntries((known = []) => [...(before ? known : []), ...answer.items]);
        setOlder(answer.older);
      } catch {
        setTrouble("unreachable");
      }
    },
    [actions, articleId],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again each time that somebody signed in
  useEffect(() => void ask(), [ask, times]);

  return (
    <div className="-mt-4 text-label">
      {entries && <ActivityList entries={entries} zone={zone} ofOne />}
      {entries?.length === 0 && <p className="pt-4 text-faint">Nothing was done with it yet.</p>}
      {trouble && (
        <p role="alert" className="flex items-center gap-2 py-4 text-danger">
          {trouble === "signed out" ? "You are signed out." : "The server does not answer."}
          {trouble === "signed out" ? (
            <SignInAgainButton />
          ) : (
            <Button size="small" onPress={() => void ask(older)}>
              Try again
            </Button>
          )}
        </p>
      )}
      {!entries && !trouble && <p className="pt-4 text-faint">Asking for the record…</p>}
      {older && (
        <Button size="small" look="quiet" className="mt-2" onPress={() => void ask(older)}>
          Earlier
        </Button>
      )}
      {mayPublish && entries && entries.length > 0 && (
        <p className="pt-3">
          <a href={`/editor/activity?article=${articleId}`}>Search this record</a>
        </p>
      )}
    </div>
  );
}
