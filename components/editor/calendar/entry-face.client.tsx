"use client";

import { useZone } from "@/components/ui/zone.client";
import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { formatMoment, formatTime } from "@/lib/reading/moments";
import { saidOfEvent } from "./said-of-event";

/** What happened to an article or is to happen: when, what and to which, as the way to it. */
export function EntryFace({ entry, isShort }: { entry: CalendarEntry; isShort: boolean }) {
  const zone = useZone();
  const { articleId, event, at, title, topic, why } = entry;
  const { mark, words, tone } = saidOfEvent[event];
  // What was published is most of what there is; its mark and its topic say more in less.
  const saysTopic = topic && (event === "published" || !isShort);
  const isHeard = event === "published" && topic;
  return (
    <>
      <a
        href={`/editor/articles/${articleId}`}
        // What is dragged is the whole entry, not an address.
        draggable={false}
        className="group block no-underline"
      >
        <span className="flex items-baseline gap-x-1.5 text-fine text-faint">
          <span aria-hidden className={tone}>
            {mark}
          </span>
          <time
            dateTime={at.toISOString()}
            title={formatMoment(at, zone)}
            className="text-ink tabular-nums"
          >
            {formatTime(at, zone)}
          </time>
          <span className="desk-entry-state flex min-w-0 items-baseline gap-x-1.5">
            <span className={isHeard ? "sr-only" : "whitespace-nowrap"}>{words}</span>
            {saysTopic && (
              <bdi className="min-w-0 truncate">
                {!isHeard && <span aria-hidden>· </span>}
                {topic}
              </bdi>
            )}
          </span>
        </span>
        <span
          dir="auto"
          className={`break-words leading-snug group-hover:underline ${isShort ? "line-clamp-2 lg:text-label" : "block"}`}
        >
          {title || <span className="text-faint italic">Untitled</span>}
        </span>
      </a>
      {why && <p className="text-fine text-danger">{why}</p>}
    </>
  );
}
