import { and, eq, inArray, isNotNull, or } from "drizzle-orm";
import type { Related } from "@/lib/content/content";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { importedArticles } from "../schema/imports";
import type { Incoming, Note } from "./incoming";

/**
 * Which of these articles another may name as related: those that readers have seen, as at
 * the desk, and those that are about to go live.
 */
export async function relatable(tx: Queryable, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(importedArticles, eq(importedArticles.articleId, articles.id))
    .where(
      and(
        inArray(articles.id, ids),
        or(isNotNull(articles.firstPublishedAt), eq(importedArticles.waiting, true)),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** The related articles that are there, each once; notes, and apart from them those of articles not there yet. */
export function chooseRelated(
  article: Incoming,
  owners: Map<string, string>,
  there: Set<string>,
): { related: Related[]; notes: Note[]; missing: Note[] } {
  const related = new Map<string, Related>();
  const notes: Note[] = [];
  const missing: Note[] = [];
  for (const [index, { id, slug, reason }] of article.related.entries()) {
    const named = [id, (slug !== null && owners.get(slug)) || id];
    const found = named.find((one) => there.has(one));
    const field = `related.${index}`;
    if (named.includes(article.id)) {
      notes.push({ field, message: "An article cannot be related to itself; it is left out." });
    } else if (!found) {
      missing.push({ field, message: "There is no such published article; it is left out." });
    } else if (!related.has(found)) related.set(found, { articleId: found, reason });
  }
  return { related: [...related.values()], notes, missing };
}
