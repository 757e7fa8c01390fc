import type { NameOf } from "@/components/editor/saving/field-text";
import type { StepContent } from "@/db/editorial/history";

/** What the ids in two steps stand for. */
export function nameOfBoth(...steps: (StepContent | undefined)[]): NameOf {
  const names = { author: new Map(), topic: new Map(), article: new Map() };
  for (const step of steps) {
    for (const { id, name } of step?.authors ?? []) names.author.set(id, name);
    for (const { id, name } of step?.topics ?? []) names.topic.set(id, name);
    for (const { id, title } of step?.related ?? []) names.article.set(id, title);
  }
  return (kind, id) => names[kind].get(id) ?? "Unknown";
}
