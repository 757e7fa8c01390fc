import type { Suggestion } from "@/db/editorial/suggest-related";

/** Why an article is suggested, in a line: `Both on Iraq, Baghdad. Topic Security. 2 days apart.` */
export function whySuggested({ words, topics, days }: Suggestion): string {
  return [
    words.length > 0 && `Both on ${words.join(", ")}`,
    topics.length > 0 && `Topic ${topics.join(", ")}`,
    days !== null && daysApart(days),
  ]
    .filter(Boolean)
    .map((reason) => `${reason}.`)
    .join(" ");
}

function daysApart(days: number): string {
  if (days === 0) return "Same day";
  return days === 1 ? "A day apart" : `${days} days apart`;
}
