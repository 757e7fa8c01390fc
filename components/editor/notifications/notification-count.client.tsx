"use client";

import { useEffect, useState } from "react";
import { announce } from "@/components/ui/announce";
import { mostCounted } from "./most-counted";
import { readEvent } from "./read-event";

const every = 20_000;

/** How many notifications are unread, also while the page stays open. */
export function NotificationCount({
  unread: start,
  className,
}: {
  unread: number;
  className: string;
}) {
  const [unread, setUnread] = useState(start);

  useEffect(() => setUnread(start), [start]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let ended = false;
    async function ask() {
      clearTimeout(timer);
      if (document.visibilityState === "visible") {
        const now = await read();
        if (ended) return;
        if (now !== undefined) setUnread(now);
      }
      timer = setTimeout(ask, every);
    }
    timer = setTimeout(ask, every);
    document.addEventListener("visibilitychange", ask);
    window.addEventListener(readEvent, ask);
    return () => {
      ended = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener(readEvent, ask);
    };
  }, []);

  useEffect(() => {
    if (unread > start) announce("You have a new notification.");
  }, [unread, start]);

  return (
    <a href="/editor/notifications" className={className}>
      Notifications{unread > 0 && " "}
      {unread > 0 && (
        <span className="bg-accent px-1 font-semibold text-on-accent tabular-nums">
          {unread > mostCounted ? `${mostCounted}+` : unread}
          <span className="sr-only"> unread</span>
        </span>
      )}
    </a>
  );
}

/** No answer says nothing: the next page tells of a session that ended. */
async function read(): Promise<number | undefined> {
  try {
    const answer = await fetch("/editor/notifications/count");
    return answer.ok ? (await answer.json()).unread : undefined;
  } catch {
    return undefined;
  }
}
