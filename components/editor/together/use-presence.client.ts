"use client";

import { useEffect, useState } from "react";
import type { Talk } from "@/db/editorial/comments/list-threads";
import type { Other } from "@/db/editorial/presence";
import type { Standing } from "@/db/editorial/standing";
import type { Working } from "@/db/editorial/working";

const every = 4_000;

type Presence = {
  articleId: string;
  /** The version that this tab has, asked for anew each time. */
  version: () => number;
  /** Hears of what somebody saved since. */
  onNewer: (current: Working) => void;
  /** The count of the standing that this tab has, asked for anew each time. */
  standing: () => number;
  /** Hears where the article stands now. */
  onStanding: (standing: Standing) => void;
  /** The state of the comments that this tab has, asked for anew each time. */
  talk: () => number | undefined;
  /** Hears of all that is said, where it changed. */
  onTalk: (talk: Talk) => void;
};

/** Says every few seconds that somebody is here, and learns who else is, what they saved and said. */
export function usePresence(presence: Presence): Other[] {
  const { articleId, version, onNewer, standing, onStanding, talk, onTalk } = presence;
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
        const known = talk();
        const here = { tab, version: version(), standing: standing() };
        const said = { ...here, field: fieldInFocus(), talk: known };
        const heard = await ask(address, said);
        if (left) return;
        if (heard) {
          setOthers((before) => (same(before, heard.others) ? before : heard.others));
          // What was said here meanwhile is newer than this answer.
          if (heard.talk && talk() === known) onTalk(heard.talk);
          if (heard.standing) onStanding(heard.standing);
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
  }, [articleId, version, onNewer, standing, onStanding, talk, onTalk]);

  return others;
}

type Heard = { others: Other[]; current?: Working; standing?: Standing; talk?: Talk };

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
