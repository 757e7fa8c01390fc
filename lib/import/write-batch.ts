import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "@/db/client";
import { type ImportOptions, importArticles, type KnownNames } from "@/db/import/import-articles";
import type { Incoming, Note, Outcome } from "@/db/import/incoming";
import { authorTag, latestTag, topicTag } from "@/db/published/tags";

export type ReadLine = { article: Incoming; notes: Note[] };

/** What a run remembers of its batches. */
export type Memory = {
  names: KnownNames;
  /** Of the lists that it changed. */
  tags: Set<string>;
};

export function emptyMemory(): Memory {
  return { names: { authors: new Map(), topics: new Map() }, tags: new Set() };
}

/**
 * Writes a batch whole in a transaction. Where the database refuses it each article is tried
 * by itself, so that one fault costs one article. Throws what is no article's fault.
 */
export async function writeBatch(
  db: Database,
  batch: ReadLine[],
  options: ImportOptions,
  memory: Memory,
): Promise<Outcome[]> {
  const { names } = memory;
  for (let attempt = 1; ; attempt++) {
    try {
      const {
        outcomes,
        names: found,
        tags,
      } = await db.transaction((tx) => importArticles(tx, batch, options, names));
      // Only what was committed may be relied on.
      for (const [key, id] of found.authors) names.authors.set(key, id);
      for (const [key, id] of found.topics) names.topics.set(key, id);
      for (const tag of tags) if (isOfList(tag)) memory.tags.add(tag);
      return outcomes;
    } catch (error) {
      const { code, message } = databaseError(error);
      if (isPassing(code) && attempt < 5) {
        await sleep(100 * attempt);
        continue;
      }
      if (!isFaultOfData(code)) throw error;
      const [only, ...others] = batch;
      if (only && others.length === 0) {
        const note = { field: "", message: `The database refused it: ${message}` };
        return [{ line: only.article.line, kind: "refused", notes: [...only.notes, note] }];
      }
      names.authors.clear();
      names.topics.clear();
      const outcomes: Outcome[] = [];
      for (const one of batch) outcomes.push(...(await writeBatch(db, [one], options, memory)));
      return outcomes;
    }
  }
}

/** Of as many there may be tags as there are topics and authors; of articles and days there are too many. */
function isOfList(tag: string): boolean {
  return tag === latestTag || tag.startsWith(topicTag("")) || tag.startsWith(authorTag(""));
}

function databaseError(error: unknown): { code: string; message: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const { code = "", message = "" } = (cause ?? {}) as { code?: string; message?: string };
  return { code, message };
}

/** Somebody else's work was in the way: a deadlock, a lock. */
function isPassing(code: string): boolean {
  return code.startsWith("40") || code === "55P03";
}

/** Malformed data, broken constraints, limits: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function isFaultOfData(code: string): boolean {
  return /^(22|23|54)/.test(code);
}
