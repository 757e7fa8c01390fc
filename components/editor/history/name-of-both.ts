import type { NameOf } from "@/components/editor/saving/field-text";
import type { RevisionContent } from "@/db/editorial/history";

/** What the ids in two revisions stand for. */
export function nameOfBoth(...revisions: (RevisionContent | undefined)[]): NameOf {
  const names = { author: new Map(), topic: new Map(), article: new Map() };
  for (const revision of revisions) {
    for (const { id, name } of revision?.authors ?? []) names.author.set(id, name);
    for (const { id, name } of revision?.topics ?? []) names.topic.set(id, name);
    for (const { id, title } of revision?.related ?? []) names.article.set(id, title);
  }
  return (kind, id) => names[kind].get(id) ?? "Unknown";
}
