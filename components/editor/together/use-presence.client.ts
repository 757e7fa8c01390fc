"use client";

import { useEffect, useState } from "react";
import type { Other } from "@/db/editorial/presence";
import type { Working } from "@/db/editorial/working";

const every = 4_000;

type Presence = {
  articleId: string;
  /** The version that this tab has, asked for anew each time. */
  version: () => number;
  /** Hears of what somebody saved since. */
  onNewer: (current: Working) => void;
};

/** Says every few seconds that somebody is here, and learns who else is and what they saved. */
export function usePresence({ articleId, version, onNewer }: Presence): Other[] {
  const [others, setOthers] = useState<Other[]>([]);

  useEffect(() => {
    const address = `/editor/articles/${articleId}/presence`;
    const tab = crypto.randomUUID();
    let timer: ReturnType<typeof setTimeout>;
    let left = false;

    async function say() {
      clearTimeout(timer);
      if (left) return;
      if (document.visibilityState === "visible") {
        const heard = await ask(address, { tab, version: version(), field: fieldInFocus() });
        if (left) return;
        if (heard) {
          setOthers((before) => (same(before, heard.others) ? before : heard.others));
          if (heard.current && heard.current.version > version()) onNewer(heard.current);
        }
      }
      timer = setTimeout(say, every);
    }

    function leave() {
      const words = JSON.stringify({ tab, version: 0, field: "", leaves: true });
      navigator.sendBeacon(address, words);
    }

    void say();
    document.addEventListener("visibilitychange", say);
    window.addEventListener("pagehide", leave);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", say);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [articleId, version, onNewer]);

  return others;
}

type Heard = { others: Other[]; current?: Working };

/** No answer says nothing: saving tells of a server that is away, or of a session that ended. */
async function ask(address: string, said: object): Promise<Heard | undefined> {
  try {
    const answer = await fetch(address, { method: "POST", body: JSON.stringify(said) });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the field that the cursor is in, as `placeOf` marks it. */
function fieldInFocus(): string {
  const place = document.activeElement?.closest("[id^=field-]");
  return place?.id.slice("field-".length) ?? "";
}

function same(one: Other[], other: Other[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
