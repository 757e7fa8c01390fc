import type { View, ViewReason } from "@/db/editorial/views/view-sources";

/** What a view is called, what the times in it are of, and what it says when it is empty. */
export const saidOfView: Record<View, { name: string; when: string; empty: string }> = {
  waiting: {
    name: "Waiting for me",
    when: "Since",
    empty: "Nothing waits for you. What is sent to you, sent back or names you will be here.",
  },
  review: {
    name: "In review",
    when: "Sent",
    empty: "Nothing is in review. What a writer sends to review will be here until it is decided.",
  },
  scheduled: {
    name: "Scheduled",
    when: "At",
    empty: "Nothing is scheduled. What is given a time will be here, the soonest first.",
  },
  today: {
    name: "Live today",
    when: "At",
    empty: "Nothing has been published today.",
  },
  changed: {
    name: "Changed since last visit",
    when: "Edited",
    empty: "Nobody else has edited anything since.",
  },
};

/** Why an article is in a view, as a few words after its title. */
export function saidOfReason(reason: ViewReason, by: string | null): string {
  const who = by ?? "somebody who left";
  switch (reason) {
    case "to review":
    case "in review":
      return `Sent to review by ${who}`;
    case "to review again":
      return `Changed by ${who} after it was approved`;
    case "to publish":
      return `Approved by ${who}: ready to publish`;
    case "sent back":
      return `Sent back by ${who}`;
    case "mentioned":
      return `${who} names you in a comment`;
    case "publish":
      return `Goes live; scheduled by ${who}`;
    case "unpublish":
      return `Is withdrawn; scheduled by ${who}`;
    case "published":
      return by ? `Published by ${by}` : "Published";
    case "changes published":
      return by ? `Changes published by ${by}` : "Changes published";
    case "edited":
      return `Edited by ${who}`;
  }
}
