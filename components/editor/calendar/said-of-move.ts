import type { StepAnswer } from "@/components/editor/steps/step-actions";
import { momentText } from "@/components/ui/moment-text";
import type { CalendarEntry } from "@/db/editorial/calendar/calendar-day";
import { isToCome, saidToCome } from "./said-of-event";

/** `“Rail freight” goes live Mon 23 Nov, 07:00 UTC+8.` */
export function saidOfEntry({ title, event }: CalendarEntry, at: Date, zone: string): string {
  const happens = isToCome(event) ? saidToCome[event] : "is";
  return `“${title || "Untitled"}” ${happens} ${momentText(at, zone)}.`;
}

/** Why something was not moved, and how it is now; undefined where it was. No answer is one that never came. */
export function whyNotMoved(
  answer: StepAnswer | undefined,
  entry: CalendarEntry,
  zone: string,
): string | undefined {
  const stays = `It stays at ${momentText(entry.at, zone)}.`;
  switch (answer?.kind) {
    case "done":
      return undefined;
    case "moved on":
      return meanwhile(answer, entry, zone);
    case "refused":
      return `${answer.why} ${stays}`;
    case "signed out":
      return `You are signed out. ${stays}`;
    case "missing":
      return "The article is gone, or no longer yours to change.";
    default:
      return `The server cannot be reached. Try again. ${stays}`;
  }
}

type MovedOn = Extract<StepAnswer, { kind: "moved on" }>;

function meanwhile({ standing }: MovedOn, { id, event }: CalendarEntry, zone: string): string {
  const { schedules, failed, state } = standing;
  const now = schedules.find((schedule) => schedule.id === id);
  if (now) return `Somebody moved it meanwhile, to ${momentText(new Date(now.at), zone)}.`;
  if (failed) return `Its time came meanwhile, and it failed: ${failed.why}`;
  const isLive = state === "live" || state === "live with changes";
  if (event === "is withdrawn") return isLive ? calledOff : "It was withdrawn meanwhile.";
  if (event === "changes go live") return "It went live or was called off meanwhile.";
  return isLive ? "It went live meanwhile." : calledOff;
}

const calledOff = "Somebody called it off meanwhile.";
