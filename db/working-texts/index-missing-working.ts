import { sql } from "drizzle-orm";
import type { Database, Queryable } from "../client";
import { readRevisions } from "../editorial/revision-content";
import { indexWorking, workingFormat } from "./index-working";

const atOnce = 50;

/**
 * Writes what the desk finds articles by where that is missing or in another form: for what an
 * older version of this software saved. In short transactions, so that it may be stopped between
 * any two, or run by several servers at once. Says how many there were.
 */
export async function indexMissingWorking(db: Database, stopped = () => false): Promise<number> {
  let indexed = 0;
  let last = "00000000-0000-0000-0000-000000000000";
  while (!stopped()) {
    const ids = await listMissing(db, last);
    if (ids.length === 0) break;
    await db.transaction((tx) => indexAgain(tx, ids));
    indexed += ids.length;
    last = ids.at(-1) ?? last;
  }
  return indexed;
}

async function listMissing(db: Queryable, last: string): Promise<string[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select articles.id from articles
    left join working_texts on article_id = articles.id
    where articles.id > ${last} and (revision_id is distinct from working_revision_id
      or format <> ${workingFormat})
    order by articles.id limit ${atOnce}`);
  return rows.map(({ id }) => id);
}

/** With their rows held, so that a save at the same moment is not written over. */
async function indexAgain(tx: Queryable, ids: string[]): Promise<void> {
  const { rows } = await tx.execute<{ id: string; revision: string }>(sql`
    select id, working_revision_id as revision from articles
    where id = any(${sql.param(ids)}::uuid[]) order by id for no key update`);
  const revisions = await readRevisions(
    tx,
    rows.map(({ revision }) => revision),
  );
  await indexWorking(
    tx,
    rows.flatMap(({ id, revision }) => {
      const content = revisions.get(revision)?.content;
      return content ? [{ articleId: id, revisionId: revision, content }] : [];
    }),
  );
}
