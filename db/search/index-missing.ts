import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import type { Database, Queryable } from "../client";
import { searchDocuments, searchIndex, searchPostings, searchWords } from "../schema/search";
import { holdIndex, indexArticles, searchFormat } from "./index-articles";

const atOnce = 100;

/**
 * Indexes live articles that the index lacks or has in an older revision, and all of them where it
 * has another form than this software's. In many short transactions: it may be stopped between
 * any two, or run by several servers at once, and begins where it was. Says how many there were.
 */
export async function indexMissing(db: Database, stopped = () => false): Promise<number> {
  await renewFormat(db);
  let indexed = 0;
  let last = "00000000-0000-0000-0000-000000000000";
  while (!stopped()) {
    const ids = await listMissing(db, last);
    if (ids.length === 0) break;
    await db.transaction((tx) => indexArticles(tx, ids));
    indexed += ids.length;
    last = ids.at(-1) ?? last;
  }
  return indexed;
}

/** Whether a new name of a topic or an author has left articles indexed under the old one. */
export async function hasOutdated(db: Queryable): Promise<boolean> {
  const rows = await db
    .select({ number: searchDocuments.number })
    .from(searchDocuments)
    .where(and(isNotNull(searchDocuments.articleId), isNull(searchDocuments.revisionId)))
    .limit(1);
  return rows.length > 0;
}

async function listMissing(db: Queryable, last: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select articles.id from articles
    left join search_documents on article_id = articles.id
    where articles.id > ${last} and live_revision_id is not null
      and revision_id is distinct from live_revision_id
    order by articles.id limit ${atOnce}`);
  return rows.map(({ id }) => id);
}

/** Empties an index that was written in another form. */
async function renewFormat(db: Database): Promise<void> {
  const [{ format } = { format: searchFormat }] = await db.select().from(searchIndex);
  if (format === searchFormat) return;
  await db.transaction(async (tx) => {
    const { version, format } = await holdIndex(tx);
    if (format === searchFormat) return;
    await tx.delete(searchPostings);
    await tx.delete(searchWords);
    await tx
      .update(searchDocuments)
      .set({ articleId: null, revisionId: null, length: 0, words: "", version });
    await tx
      .update(searchIndex)
      .set({ version, format: searchFormat })
      .where(eq(searchIndex.id, 1));
  });
}
