import { eq, inArray } from "drizzle-orm";
import { emptyList } from "@/lib/content/search/lists";
import { byRelevance } from "@/lib/content/search/order";
import { type Concept, type Documents, rank } from "@/lib/content/search/rank";
import { askedTermsOf } from "@/lib/content/search/terms";
import type { Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { searchDocuments } from "../schema/search";
import { readPostings } from "./read-postings";

const most = 6;

/** Live articles whose titles have all the words and one of the endings, best first. */
export async function listTitled(
  db: Queryable,
  documents: Documents,
  words: string[],
  endings: string[],
): Promise<{ title: string; slug: string }[]> {
  const terms = [...words, ...endings].flatMap(askedTermsOf);
  const { lists } = await readPostings(db, [...new Set(terms)], { most: 60_000 });
  const list = (term: string) => lists.get(term) ?? emptyList(term);
  const concepts: Concept[] = [
    ...words
      .flatMap(askedTermsOf)
      .map((term) => ({ lists: [list(term)], weight: 1, required: lists.has(term) })),
    { lists: [...new Set(endings.flatMap(askedTermsOf))].map(list), weight: 1, required: true },
  ];
  const ranking = rank(documents, concepts, () => true, { titles: true });
  const numbers = byRelevance(documents, ranking, most);
  if (numbers.length === 0) return [];
  const rows = await db
    .select({ number: searchDocuments.number, title: revisions.title, slug: articles.slug })
    .from(searchDocuments)
    .innerJoin(articles, eq(articles.id, searchDocuments.articleId))
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(inArray(searchDocuments.number, numbers));
  return numbers.flatMap((wanted) => {
    const row = rows.find(({ number }) => number === wanted);
    return row?.slug ? [{ title: row.title, slug: row.slug }] : [];
  });
}
