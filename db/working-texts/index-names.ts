import { and, asc, gt, type SQL, sql } from "drizzle-orm";
import { formsOf } from "@/lib/content/search/forms";
import type { Database } from "../client";
import { authors, topics } from "../schema/taxonomy";

export type NamedTable = typeof topics | typeof authors;

const atOnce = 500;

/**
 * Writes the words of those names of topics and authors that have none, or those of a former name:
 * whoever gives a name need not know of this. In short transactions, so that it may be stopped
 * between any two, or run by several servers at once.
 */
export async function indexNames(db: Database, stopped = () => false): Promise<void> {
  for (const table of [topics, authors]) {
    let last: string | undefined = "00000000-0000-0000-0000-000000000000";
    while (last !== undefined && !stopped()) last = await indexAfter(db, table, last);
  }
}

/** The id of the last that was read; undefined where there was none. */
async function indexAfter(
  db: Database,
  table: NamedTable,
  last: string,
): Promise<string | undefined> {
  return db.transaction(async (tx) => {
    const rows = await tx
      .select({ id: table.id, name: table.name })
      .from(table)
      .where(and(isUnread(table), gt(table.id, last)))
      .orderBy(asc(table.id))
      .limit(atOnce)
      .for("no key update");
    if (rows.length === 0) return;
    const read = rows.map(({ id, name }) => ({ id, name, words: wordsOf(name) }));
    await tx.execute(sql`
      update ${table} set terms = array_to_tsvector(words), terms_of = given.name
      from jsonb_to_recordset(${JSON.stringify(read)}::jsonb) as given (id uuid, name text, words text[])
      where given.id = ${table.id}`);
    return rows.at(-1)?.id;
  });
}

/** Whether a name has yet to be read; for the index of that name in the schema. */
export function isUnread(table: NamedTable): SQL {
  return sql`${table.termsOf} is distinct from ${table.name}`;
}

/** The words by which a name is found, as the search compares them. */
export function wordsOf(name: string): string[] {
  return formsOf(name).map(({ form }) => form);
}
