import { inArray, sql } from "drizzle-orm";
import { type Indexed, indexText } from "@/lib/content/search/index-text";
import { chunkSize, type Posting, packPostings } from "@/lib/content/search/postings";
import type { Queryable } from "../client";
import { searchDocuments, searchIndex } from "../schema/search";
import { countWords } from "./count-words";
import { authorTerm, topicTerm } from "./filter-terms";
import { listSearched, type SearchedArticle } from "./searched-articles";

/** Another number makes every installation index all its articles again. */
export const searchFormat = 1;

/**
 * Brings the search index up to date for these articles within the transaction that changed
 * them: live ones are found by what readers see now, the others not at all. A few statements
 * for any number; at most some hundreds should come at once.
 */
export async function indexArticles(tx: Queryable, articleIds: string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const { version, nextNumber } = await holdIndex(tx);
  const removed = await tx
    .select({ number: searchDocuments.number, words: searchDocuments.words })
    .from(searchDocuments)
    .where(inArray(searchDocuments.articleId, articleIds));
  if (removed.length > 0) await empty(tx, removed, version);

  const added = (await listSearched(tx, articleIds)).map((article, index) => ({
    ...article,
    number: nextNumber + index,
    indexed: indexText(article.searched),
  }));
  if (added.length > 0) {
    await addDocuments(tx, added, version);
    await addPostings(tx, added);
  }
  await countWords(
    tx,
    added.map(({ indexed }) => indexed.words),
    removed.map(({ words }) => words),
  );
  await tx.update(searchIndex).set({ version, nextNumber: nextNumber + added.length });
}

/** The index's next version; whoever else writes to it waits for the end of this transaction. */
export async function holdIndex(
  tx: Queryable,
): Promise<{ version: number; nextNumber: number; format: number }> {
  const [held] = await tx.select().from(searchIndex).for("update");
  if (!held) throw new Error("the search index has no row");
  return { ...held, version: held.version + 1 };
}

/** Their postings stay, without a meaning, until all is indexed again. */
async function empty(tx: Queryable, removed: { number: number }[], version: number) {
  await tx
    .update(searchDocuments)
    .set({ articleId: null, revisionId: null, length: 0, words: "", version })
    .where(
      inArray(
        searchDocuments.number,
        removed.map(({ number }) => number),
      ),
    );
}

type Added = SearchedArticle & { number: number; indexed: Indexed };

async function addDocuments(tx: Queryable, added: Added[], version: number) {
  await tx.execute(sql`
    insert into search_documents (number, article_id, revision_id, first_published_at, length, words, version)
    select number, article_id, revision_id, first_published_at, length, words, ${version}::bigint
    from jsonb_to_recordset(${JSON.stringify(
      added.map(({ number, articleId, revisionId, indexed }) => ({
        ...{ number, article_id: articleId, revision_id: revisionId },
        ...{ length: indexed.length, words: indexed.words },
      })),
    )}::jsonb) as added (number integer, article_id uuid, revision_id uuid, length integer, words text)
    join articles on articles.id = article_id`);
}

async function addPostings(tx: Queryable, added: Added[]) {
  const lists = new Map<string, { term: string; chunk: number; postings: Posting[] }>();
  for (const { number, topicIds, authorIds, indexed } of added) {
    const chunk = Math.floor(number / chunkSize);
    const place = number % chunkSize;
    const add = (term: string, weight: number, inTitle: boolean) => {
      const key = `${chunk} ${term}`;
      const list = lists.get(key) ?? { term, chunk, postings: [] };
      list.postings.push({ place, inTitle, weight });
      lists.set(key, list);
    };
    for (const [term, { weight, inTitle }] of indexed.terms) add(term, weight, inTitle);
    for (const id of topicIds) add(topicTerm(id), 1, false);
    for (const id of authorIds) add(authorTerm(id), 1, false);
  }
  const rows = [...lists.values()];
  await tx.execute(sql`
    insert into search_postings as kept (term, chunk, postings)
    select term, chunk, decode(postings, 'base64') from unnest(
      ${sql.param(rows.map(({ term }) => term))}::text[],
      ${sql.param(rows.map(({ chunk }) => chunk))}::integer[],
      ${sql.param(rows.map(({ postings }) => packPostings(postings).toString("base64")))}::text[]
    ) as added (term, chunk, postings)
    on conflict (term, chunk) do update set postings = kept.postings || excluded.postings`);
}
