"use client";

import { useEffect, useState } from "react";
import { type BrowserStore, browserStore } from "@/components/editor/saving/browser-store";
import { keepArticle } from "@/components/editor/saving/keeper";
import type { KeptWords } from "@/components/editor/saving/kept-words";
import { leaveFor, linkAway } from "@/components/editor/saving/leaving";
import { fitsLast, sendLast } from "@/components/editor/saving/send-last";
import { signedInEvent } from "@/components/editor/signing-in/sign-in-again";
import type { Working } from "@/db/editorial/working";
import type { DeskActions } from "./desk-actions";

/** The keeper of an article, bound to the browser: its storage, its network, its closing. */
export function useKeeper(working: Working, personId: string, actions: DeskActions) {
  const [store, setStore] = useState<BrowserStore>();
  const [bound] = useState(() => {
    const world: { keep: (words: KeptWords | undefined) => boolean } = { keep: () => true };
    const keeper = keepArticle<Working>(
      {
        send: (attempt) => actions.save(working.id, attempt),
        last: { send: (attempt) => sendLast(working.id, personId, attempt), fits: fitsLast },
        keep: (words) => world.keep(words),
      },
      { base: working.version, saved: working.content, savedAt: new Date(working.savedAt) },
    );
    return { world, keeper };
  });
  const { keeper, world } = bound;

  useEffect(() => {
    const opened = browserStore(personId, working.id);
    world.keep = opened.keep;
    setStore(opened);
    const hurry = () => keeper.hurry();
    const comeBack = () => document.visibilityState === "visible" && keeper.hurryAfterTrouble();
    const leave = () => keeper.leave();
    const warn = (event: BeforeUnloadEvent) => {
      if (!keeper.mayLeave()) event.preventDefault();
    };
    const follow = (event: MouseEvent) => {
      const link = linkAway(event);
      if (!link || keeper.isSafe()) return;
      event.preventDefault();
      void leaveFor(link.href, keeper.flush);
    };
    const save = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "s" || !(event.metaKey || event.ctrlKey) || event.altKey)
        return;
      event.preventDefault();
      keeper.hurry();
    };
    window.addEventListener("online", hurry);
    window.addEventListener(signedInEvent, hurry);
    window.addEventListener("focus", comeBack);
    document.addEventListener("visibilitychange", comeBack);
    window.addEventListener("pagehide", leave);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("keydown", save);
    document.addEventListener("click", follow);
    return () => {
      window.removeEventListener("online", hurry);
      window.removeEventListener(signedInEvent, hurry);
      window.removeEventListener("focus", comeBack);
      document.removeEventListener("visibilitychange", comeBack);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("keydown", save);
      document.removeEventListener("click", follow);
      // Gone to another page of the desk: what is unsaved is kept, and sent.
      leave();
      opened.close();
    };
  }, [keeper, world, personId, working.id]);

  return { keeper, store };
}
