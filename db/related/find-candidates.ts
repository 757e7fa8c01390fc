import { sql } from "drizzle-orm";
import { isWord, type Subject } from "@/lib/content/related/subject";
import { chunkSize, placeIn, weightIn } from "@/lib/content/search/postings";
import type { Queryable } from "../client";

/** How many of an article's words are looked up, in how many articles all in all. */
const mostTerms = 30;
const mostPostings = 40_000;
/** More than any list keeps, and enough to see which of them are neighbours. */
const mostCandidates = 50;

type Term = { term: string; documents: number; rarity: number; worth: number };

/**
 * The live articles that share most of a subject's telling words, by the search index; all that
 * share any where they are few. With how many articles there are.
 */
export async function findCandidates(
  db: Queryable,
  articleId: string,
  subject: Subject,
): Promise<{ ids: string[]; articles: number }> {
  const articles = await countArticles(db);
  const terms = tellingTerms(subject, await countHaving(db, subject), articles);
  const scores = new Float32Array(articles);
  const worths = new Map(terms.map(({ term, worth, rarity }) => [term, worth * rarity]));
  for (const { term, chunk, postings } of await readPostings(db, [...worths.keys()])) {
    const worth = worths.get(term) ?? 0;
    for (let at = 0; at < postings.length; at += 2) {
      const posting = postings.readUInt16BE(at);
      const number = chunk * chunkSize + placeIn(posting);
      scores[number] = (scores[number] ?? 0) + worth * Math.log1p(weightIn(posting));
    }
  }
  const found: number[] = [];
  for (const [number, score] of scores.entries()) if (score > 0) found.push(number);
  found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  // Twice as many: some of these numbers may be of articles that went.
  const ids = await listIds(db, articleId, found.slice(0, mostCandidates * 2));
  return { ids, articles };
}

async function countArticles(db: Queryable): Promise<number> {
  // Its numbers count what was ever indexed: near enough, and one row to read.
  const { rows } = await db.execute<{ count: number }>(
    sql`select next_number count from search_index`,
  );
  return Math.max(rows[0]?.count ?? 0, 1);
}

function tellingTerms(subject: Subject, having: Map<string, number>, articles: number): Term[] {
  const terms = [...subject]
    .filter(([feature]) => isWord(feature))
    .map(([term, { weight, words, named }]) => {
      const documents = Math.max(...words.map((word) => having.get(word) ?? 0));
      const rarity = Math.log((articles + 1) / Math.max(documents, 1));
      const worth = (1 + Math.log(Math.max(weight, 1))) * rarity * (named > 0 ? 1.5 : 1);
      return { term, documents, rarity, worth };
    })
    .filter(({ documents, worth }) => documents > 0 && worth > 0)
    .sort((a, b) => b.worth - a.worth);
  const chosen: Term[] = [];
  let postings = 0;
  for (const each of terms) {
    if (chosen.length === mostTerms) break;
    if (postings + each.documents > mostPostings) continue;
    postings += each.documents;
    chosen.push(each);
  }
  return chosen;
}

/** How many articles have each word; of what the index does not count as a word, by its postings. */
async function countHaving(db: Queryable, subject: Subject): Promise<Map<string, number>> {
  const words = [...subject.values()].flatMap((feature) => feature.words);
  const { rows } = await db.execute<{ word: string; documents: number }>(sql`
    select word, documents from search_words where word = any(${sql.param(words)}::text[])
    union all
    select term, (sum(octet_length(postings)) / 2)::integer from search_postings
    where term = any(${sql.param(words.filter((word) => !/^[a-z]+$/.test(word)))}::text[])
    group by term`);
  return new Map(rows.map(({ word, documents }) => [word, documents]));
}

async function readPostings(db: Queryable, terms: string[]) {
  const { rows } = await db.execute<{ term: string; chunk: number; postings: Buffer }>(sql`
    select term, chunk, postings from search_postings
    where term = any(${sql.param(terms)}::text[])`);
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
