import { and, not, or, type SQL, sql } from "drizzle-orm";
import { highest } from "@/lib/content/search/highest";
import { unitsOf } from "@/lib/content/search/index-text";
import { isPosting } from "@/lib/content/search/plan";
import type { Phrase, Query } from "@/lib/content/search/query";
import type { Ranking } from "@/lib/content/search/rank";
import type { Queryable } from "../client";
import { searchDocuments } from "../schema/search";

/** Articles whose words are read to look for phrases; more have all the words of a phrase only where they are common. */
const mostRead = 2_000;

/**
 * Those that have the quoted phrases as they were typed and none of the excluded ones. Not exact
 * where more had to be looked at than one search may: then it is the best of them.
 */
export async function withPhrases(
  db: Queryable,
  { wanted, excluded }: Query,
  ranking: Ranking,
): Promise<{ ranking: Ranking; exact: boolean }> {
  const conditions = [
    ...wanted.filter(({ quoted }) => quoted).map(({ any }) => or(...any.map(has))),
    ...excluded.filter((phrase) => !isPosting(phrase)).map((phrase) => not(has(phrase))),
  ];
  const { numbers, scores } = ranking;
  if (conditions.length === 0 || numbers.length === 0) return { ranking, exact: true };
  const read = highest(numbers, mostRead, (number) => scores[number] ?? 0);
  const rows = await db
    .select({ number: searchDocuments.number })
    .from(searchDocuments)
    .where(and(sql`${searchDocuments.number} = any(${sql.param(read)}::integer[])`, ...conditions));
  return {
    ranking: { ...ranking, numbers: rows.map(({ number }) => number) },
    exact: read.length === numbers.length,
  };
}

function has(phrase: Phrase): SQL {
  return sql`strpos(${searchDocuments.words}, ${` ${phrase.map(unitsOf).join(" ")} `}) > 0`;
}
