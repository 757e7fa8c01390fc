import type { CalendarEvent } from "@/db/editorial/calendar/calendar-day";

/** What is to come; the rest is over. */
const toCome = ["goes live", "goes live again", "changes go live", "is withdrawn"] as const;

export type EventToCome = (typeof toCome)[number];

export function isToCome(event: CalendarEvent): event is EventToCome {
  return (toCome as readonly CalendarEvent[]).includes(event);
}

type Said = {
  mark: string;
  /** After the time, on the day. */
  words: string;
  /** The colour of the mark, which says nothing that the mark does not. */
  tone: string;
};

/**
 * What happened or is to happen: a mark and words, the same as an article's own states have. What
 * is over is quiet, and what is to come is not.
 */
export const saidOfEvent: Record<CalendarEvent, Said> = {
  published: { mark: "●", words: "Published", tone: "text-faint" },
  "published again": { mark: "●", words: "Published again", tone: "text-faint" },
  "changes published": { mark: "◐", words: "Changes published", tone: "text-faint" },
  withdrawn: { mark: "⊘", words: "Withdrawn", tone: "text-faint" },
  "not published": { mark: "▲", words: "Not published", tone: "text-danger" },
  "not withdrawn": { mark: "▲", words: "Not withdrawn", tone: "text-danger" },
  "goes live": { mark: "◷", words: "Goes live", tone: "text-accent" },
  "goes live again": { mark: "◷", words: "Goes live again", tone: "text-accent" },
  "changes go live": { mark: "◷", words: "Changes go live", tone: "text-accent" },
  "is withdrawn": { mark: "⊘", words: "Is withdrawn", tone: "text-accent" },
};

/** The same as a part of a sentence that begins with the title. */
export const saidToCome: Record<EventToCome, string> = {
  "goes live": "goes live",
  "goes live again": "goes live again",
  "changes go live": "goes live with its changes",
  "is withdrawn": "is withdrawn",
};
