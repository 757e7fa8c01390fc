import { type SQL, sql } from "drizzle-orm";
import type { TermList } from "@/lib/content/search/lists";
import { chunkSize } from "@/lib/content/search/postings";
import type { Queryable } from "../client";

/** Postings that one search may read: of a question, whose rare words tell what it is about, fewer. */
const budget = { words: 150_000, question: 50_000 };
const questionLength = 5;

/** By so many of the newest chunks it is guessed how common a term is. */
const sample = 8;

export type ReadTerms = {
  lists: Map<string, TermList>;
  /** Whether the commonest terms were left unread, which tell least and cost most. */
  skipped: boolean;
};

type Options = {
  /** Terms that are read whatever they cost. */
  required?: Set<string>;
  /** How many postings may be read. */
  most?: number;
  /** How many articles have each term, about, where that is known already. */
  having?: Map<string, number>;
};

/**
 * The lists of the terms that articles have, from the rarest on, as far as one search may read:
 * at least the rarest, and always the required ones.
 */
export async function readPostings(
  db: Queryable,
  terms: string[],
  { required = new Set(), most = budgetFor(terms), having }: Options = {},
): Promise<ReadTerms> {
  if (terms.length === 0) return { lists: new Map(), skipped: false };
  const guesses =
    having ?? (terms.length === 1 ? new Map<string, number>() : await guessSizes(db, terms));
  const guess = (term: string) => guesses.get(term) ?? 0;
  const chosen: string[] = [];
  let read = 0;
  for (const term of [...terms].sort((a, b) => guess(a) - guess(b))) {
    read += guess(term);
    if (read <= most || chosen.length === 0 || required.has(term)) chosen.push(term);
  }
  const { rows } = await db.execute<PostingsRow>(postingsOf(chosen));
  const lists = new Map(
    rows.map(({ term, chunks, sizes, packed }): [string, TermList] => [
      term,
      {
        term,
        chunks: chunks.map((chunk, index) => ({ chunk, bytes: sizes[index] ?? 0 })),
        packed,
      },
    ]),
  );
  return { lists, skipped: chosen.length < terms.length };
}

function budgetFor({ length }: string[]): number {
  return length < questionLength ? budget.words : budget.question;
}

type PostingsRow = { term: string; chunks: number[]; sizes: number[]; packed: Buffer };

/** The one query that reads the index itself. */
export function postingsOf(terms: string[]): SQL {
  return sql`
    select term, array_agg(chunk) chunks, array_agg(octet_length(postings)) sizes,
      string_agg(postings, '') packed
    from search_postings where term = any(${sql.param(terms)}::text[])
    group by term`;
}

/** How many articles have each term, from what the newest have; the common ones are always among them. */
async function guessSizes(db: Queryable, terms: string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ term: string; having: number; chunks: number }>(sql`
    with newest as (select next_number / ${chunkSize} as chunk from search_index)
    select term, (sum(octet_length(postings)) / 2)::integer as having, newest.chunk + 1 as chunks
    from search_postings, newest
    where term = any(${sql.param(terms)}::text[]) and search_postings.chunk > newest.chunk - ${sample}
    group by term, newest.chunk`);
  return new Map(
    rows.map(({ term, having, chunks }) => [term, having * Math.max(1, chunks / sample)]),
  );
}
