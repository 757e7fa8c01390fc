import { sql } from "drizzle-orm";
import type { TermList } from "@/lib/content/search/lists";
import type { Queryable } from "../client";

/** Postings that one search may read beside its rarest term's. */
const budget = 150_000;

export type ReadTerms = {
  lists: Map<string, TermList>;
  /** Whether the commonest terms were left unread, which tell least and cost most. */
  skipped: boolean;
};

/** The lists of the terms that articles have, from the rarest on as far as one search may read; required ones always. */
export async function readPostings(
  db: Queryable,
  terms: string[],
  required: Set<string>,
  most = budget,
): Promise<ReadTerms> {
  if (terms.length === 0) return { lists: new Map(), skipped: false };
  const sizes = await db.execute<{ term: string; documents: number }>(sql`
    select term, (sum(octet_length(postings)) / 2)::integer documents
    from search_postings where term = any(${sql.param(terms)}::text[])
    group by term order by documents`);
  const chosen: string[] = [];
  let read = 0;
  for (const { term, documents } of sizes.rows) {
    read += documents;
    if (chosen.length === 0 || read <= most || required.has(term)) chosen.push(term);
  }
  const rows = await db.execute<{
    term: string;
    chunks: number[];
    sizes: number[];
    packed: Buffer;
  }>(sql`
    select term, array_agg(chunk) chunks, array_agg(octet_length(postings)) sizes,
      string_agg(postings, '') packed
    from search_postings where term = any(${sql.param(chosen)}::text[])
    group by term`);
  const lists = new Map(
    rows.rows.map(({ term, chunks, sizes, packed }): [string, TermList] => [
      term,
      {
        term,
        chunks: chunks.map((chunk, index) => ({ chunk, bytes: sizes[index] ?? 0 })),
        packed,
      },
    ]),
  );
  return { lists, skipped: chosen.length < sizes.rows.length };
}
