import { and, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { unitsOf } from "@/lib/content/search/index-text";
import { isPosting } from "@/lib/content/search/plan";
import type { Phrase, Query } from "@/lib/content/search/query";
import type { Ranked } from "@/lib/content/search/rank";
import type { Queryable } from "../client";
import { searchDocuments } from "../schema/search";

/** Articles whose words are read to look for phrases; more have all the words of a phrase only where they are common. */
const mostRead = 3_000;

/**
 * Those that have the quoted phrases as they were typed and none of the excluded ones. Not exact
 * where more had to be looked at than one search may: then it is the best of them.
 */
export async function withPhrases(
  db: Queryable,
  { wanted, excluded }: Query,
  ranked: Ranked[],
): Promise<{ kept: Ranked[]; exact: boolean }> {
  const conditions = [
    ...wanted.filter(({ quoted }) => quoted).map(({ any }) => or(...any.map(has))),
    ...excluded.filter((phrase) => !isPosting(phrase)).map((phrase) => not(has(phrase))),
  ];
  if (conditions.length === 0 || ranked.length === 0) return { kept: ranked, exact: true };
  const read = [...ranked].sort((a, b) => b.score - a.score).slice(0, mostRead);
  const rows = await db
    .select({ number: searchDocuments.number })
    .from(searchDocuments)
    .where(
      and(
        inArray(
          searchDocuments.number,
          read.map(({ number }) => number),
        ),
        ...conditions,
      ),
    );
  const passed = new Set(rows.map(({ number }) => number));
  return {
    kept: read.filter(({ number }) => passed.has(number)),
    exact: read.length === ranked.length,
  };
}

function has(phrase: Phrase): SQL {
  return sql`strpos(${searchDocuments.words}, ${` ${phrase.map(unitsOf).join(" ")} `}) > 0`;
}
