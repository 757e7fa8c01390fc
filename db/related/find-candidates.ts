import { sql } from "drizzle-orm";
import { indexText, type Searched } from "@/lib/content/search/index-text";
import { eachPosting } from "@/lib/content/search/lists";
import { weightIn } from "@/lib/content/search/postings";
import type { Queryable } from "../client";
import { readPostings } from "../search/read-postings";

/** How many of an article's own words are looked up, and of the articles that have them kept. */
const mostTerms = 40;
const mostCandidates = 100;
/** What so many articles have tells of none which it belongs with. */
const mostHaving = 20_000;

/**
 * The live articles that share most of an article's telling words, by the search index; all of
 * them where they are few.
 */
export async function findCandidates(
  db: Queryable,
  articleId: string,
  searched: Searched,
): Promise<{ ids: string[]; articles: number }> {
  const { terms } = indexText(searched);
  const articles = await countArticles(db);
  const sizes = await listSizes(db, [...terms.keys()]);
  const telling = sizes
    .filter(({ documents }) => documents <= mostHaving)
    .map(({ term, documents }) => {
      const rarity = Math.log((articles + 1) / Math.max(documents, 1));
      return { term, rarity, worth: Math.log1p(terms.get(term)?.weight ?? 0) * rarity };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostTerms);
  const { lists } = await readPostings(
    db,
    telling.map(({ term }) => term),
  );
  const scores = new Map<number, number>();
  for (const { term, rarity, worth } of telling) {
    const list = lists.get(term);
    if (!list) continue;
    eachPosting(list, Number.POSITIVE_INFINITY, (number, packed) => {
      const score = worth * rarity * Math.log1p(weightIn(packed));
      scores.set(number, (scores.get(number) ?? 0) + score);
    });
  }
  // More than are kept: some of these numbers may be of articles that went.
  const best = [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCandidates * 2)
    .map(([number]) => number);
  return { ids: await listIds(db, articleId, best), articles };
}

async function countArticles(db: Queryable): Promise<number> {
  // Its numbers count what was ever indexed: near enough, and one row to read.
  const { rows } = await db.execute<{ count: number }>(
    sql`select next_number count from search_index`,
  );
  return Math.max(rows[0]?.count ?? 0, 1);
}

async function listSizes(db: Queryable, terms: string[]) {
  const { rows } = await db.execute<{ term: string; documents: number }>(sql`
    select term, (sum(octet_length(postings)) / 2)::integer documents
    from search_postings where term = any(${sql.param(terms)}::text[]) group by term`);
  return rows;
}

async function listIds(db: Queryable, articleId: string, numbers: number[]): Promise<string[]> {
  if (numbers.length === 0) return [];
  const { rows } = await db.execute<{ id: string }>(sql`
    select article_id id from search_documents
    join unnest(${sql.param(numbers)}::integer[]) with ordinality as best (number, place) using (number)
    where article_id is not null and article_id <> ${articleId}
    order by place limit ${mostCandidates}`);
  return rows.map(({ id }) => id);
}
