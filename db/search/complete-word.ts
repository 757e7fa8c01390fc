import { sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { after } from "./offer-spelling";

const mostWords = 6;

/** The commonest words of live articles that begin so. */
export async function completeWord(db: Queryable, beginning: string): Promise<string[]> {
  const { rows } = await db.execute<{ word: string }>(sql`
    select word from search_words
    where word >= ${beginning} and word < ${after(beginning)} and documents > 0
    order by documents desc, word limit ${mostWords}`);
  return rows.map(({ word }) => word);
}
