"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { signedInEvent } from "@/components/editor/signing-in/sign-in-again";
import type { Arranging } from "@/db/editorial/arranging";
import { type ArrangementKeeper, keepArrangement } from "./arrangement-keeper";
import type { ArrangingActions } from "./arranging-actions";

/** An arrangement on the screen: kept on the server as it changes, and looked at again whenever somebody comes back to it. */
export function useArrangement<Value>(actions: ArrangingActions<Value>, start: Arranging<Value>) {
  const [keeper] = useState<ArrangementKeeper<Value>>(() => keepArrangement(actions, start));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);

  useEffect(() => {
    const look = () => document.visibilityState === "visible" && void keeper.look();
    const hurry = () => void keeper.hurry();
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.isSafe()) event.preventDefault();
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    window.addEventListener("online", hurry);
    window.addEventListener(signedInEvent, hurry);
    window.addEventListener("beforeunload", ask);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
      window.removeEventListener("online", hurry);
      window.removeEventListener(signedInEvent, hurry);
      window.removeEventListener("beforeunload", ask);
    };
  }, [keeper]);

  return { keeper, state };
}
