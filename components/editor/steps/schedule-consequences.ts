import type { ScheduleKind } from "@/db/schema/schedules";

type About = {
  /** Whether it has a time already, and is given another. */
  moved: boolean;
  isLive: boolean;
  everPublished: boolean;
};

/** What exactly will happen at the time that is chosen, in sentences. */
export function scheduleConsequences(kind: ScheduleKind, about: About): string[] {
  if (kind === "unpublish") {
    return [
      "Whoever opens the article from then on is told that it was withdrawn (410 Gone).",
      "What is corrected in it until then does not change that.",
    ];
  }
  if (about.moved) return ["The text that was scheduled stays what goes live."];
  return [
    about.isLive
      ? "Exactly this text takes the place of what readers have."
      : about.everPublished
        ? "Exactly this text goes live again, with the date of its first publication."
        : "Exactly this text goes live.",
    "What you write after this does not go with it, unless you schedule it too.",
  ];
}
