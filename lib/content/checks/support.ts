import { supportOf } from "../support";
import { type Check, isBlank } from "./check";

/** A takeaway should name the passages that it sums up, and they should say what they said then. */
export const checkSupport: Check = ({ takeaways, body }) =>
  takeaways.flatMap((takeaway, index) => {
    if (isBlank(takeaway.text)) return [];
    const why = fault(supportOf(takeaway, body).map(({ state }) => state));
    if (!why) return [];
    const message = `Takeaway ${index + 1} ${why}`;
    return [{ field: "takeaways" as const, message, place: { item: takeaway.id } }];
  });

function fault(states: string[]): string | undefined {
  if (states.length === 0) return "has no support: choose the passages that say it.";
  if (states.includes("gone")) return "rests on a passage that is no longer in the report.";
  if (states.includes("changed")) return "rests on a passage that changed: see whether it holds.";
}
