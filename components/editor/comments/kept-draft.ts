import { z } from "zod";
import { Place } from "@/lib/content/comments/place";

/** A comment that is being written: kept by the browser until the server has it. */
const Draft = z.object({ text: z.string(), place: Place.optional() });
export type Draft = z.infer<typeof Draft>;

const named = (articleId: string, key: string) => `comment:${articleId}:${key}`;

export function readDraft(articleId: string, key: string): Draft | undefined {
  try {
    const kept = localStorage.getItem(named(articleId, key));
    return kept ? Draft.safeParse(JSON.parse(kept)).data : undefined;
  } catch {
    return undefined;
  }
}

/** Without words there is nothing to keep. A browser that keeps nothing says so of the article itself. */
export function keepDraft(articleId: string, key: string, draft: Draft | undefined): void {
  try {
    if (draft?.text.trim()) localStorage.setItem(named(articleId, key), JSON.stringify(draft));
    else localStorage.removeItem(named(articleId, key));
  } catch {
    return;
  }
}
