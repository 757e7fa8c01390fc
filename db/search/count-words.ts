import { sql } from "drizzle-orm";
import { isHan } from "@/lib/content/search/forms";
import type { Queryable } from "../client";

/**
 * Counts into `search_words` the different words of articles that came and of articles that went,
 * each as the index wrote it. Only what can be misspelt: no Chinese and no numbers.
 */
export async function countWords(tx: Queryable, came: string[], went: string[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const words of came) count(counts, words, 1);
  for (const words of went) count(counts, words, -1);
  const changed = [...counts].filter(([, by]) => by !== 0);
  if (changed.length === 0) return;
  await tx.execute(sql`
    insert into search_words as kept (word, documents)
    select * from unnest(
      ${sql.param(changed.map(([word]) => word))}::text[],
      ${sql.param(changed.map(([, by]) => by))}::integer[])
    on conflict (word) do update set documents = greatest(kept.documents + excluded.documents, 0)`);
}

function count(counts: Map<string, number>, words: string, by: number) {
  for (const word of new Set(words.split(/\s+/))) {
    if (isSpelt(word)) counts.set(word, (counts.get(word) ?? 0) + by);
  }
}

function isSpelt(word: string): boolean {
  return word.length > 2 && word.length <= 32 && !/\d/.test(word) && !isHan(word);
}
