import { inArray, sql } from "drizzle-orm";
import { formsInAnswers } from "@/lib/content/search/feedback";
import { documentsIn, eachPosting } from "@/lib/content/search/lists";
import { type Asked, nearness } from "@/lib/content/search/nearness";
import { byRelevance } from "@/lib/content/search/order";
import { weightIn } from "@/lib/content/search/postings";
import { type Documents, idf, type Ranking, saturated } from "@/lib/content/search/rank";
import { stemOf } from "@/lib/content/search/terms";
import type { Queryable } from "../client";
import { searchDocuments } from "../schema/search";
import { readPostings } from "./read-postings";

/** How many of the best are looked at closely, and how much of each. */
const looked = 40;
const mostLetters = 8_000;

/** What the words as typed and their nearness add, beside having the words. */
const nearShare = 0.5;

/** Questions of so many words are also compared with the best answers to them. */
const questionLength = 4;
const answers = 3;
const feedback = { share: 0.25, terms: 12, postings: 15_000 };

/**
 * Looks at the best articles closely and raises their scores: for having the words exactly as they
 * were typed and near each other, and, for a question, for speaking of what its best answers do.
 */
export async function refine(
  db: Queryable,
  documents: Documents,
  asked: Asked[],
  ranking: Ranking,
): Promise<void> {
  const { scores } = ranking;
  const best = byRelevance(documents, ranking, looked);
  if (best.length < 2 || asked.length < 2) return;
  const words = await readWords(db, best);
  for (const [number, text] of words) {
    let more = 0;
    for (const { worth, weight } of nearness(text, asked)) {
      more += worth * saturated(documents, number, weight);
    }
    scores[number] = (scores[number] ?? 0) + nearShare * more;
  }
  if (asked.length < questionLength || best.length <= answers) return;
  const top = best
    .map((number) => ({ words: words.get(number) ?? "", score: scores[number] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, answers);
  const forms = formsInAnswers(top);
  await raiseAlike(db, documents, ranking, forms, feedback.share * asked.length);
}

async function readWords(db: Queryable, numbers: number[]): Promise<Map<number, string>> {
  const rows = await db
    .select({
      number: searchDocuments.number,
      words: sql<string>`left(${searchDocuments.words}, ${mostLetters})`,
    })
    .from(searchDocuments)
    .where(inArray(searchDocuments.number, numbers));
  return new Map(rows.map(({ number, words }) => [number, words]));
}

/** Adds to what was found what it has of the answers' own words, the telling ones; they find nothing new. */
async function raiseAlike(
  db: Queryable,
  documents: Documents,
  { numbers, scores }: Ranking,
  forms: Map<string, number>,
  share: number,
) {
  const telling = await mostTelling(db, forms, documents.live);
  const sum = [...telling.values()].reduce((sum, { worth }) => sum + worth, 0) || 1;
  const having = new Map([...telling].map(([stem, { documents }]) => [stem, documents]));
  const { lists } = await readPostings(db, [...having.keys()], { most: feedback.postings, having });
  const found = new Uint8Array(documents.count);
  for (const number of numbers) found[number] = 1;
  for (const [term, list] of lists) {
    const worth =
      ((telling.get(term)?.worth ?? 0) / sum) * share * idf(documents.live, documentsIn(list));
    eachPosting(list, documents.count, (number, posting) => {
      if (found[number] === 0) return;
      const score = worth * saturated(documents, number, weightIn(posting));
      scores[number] = (scores[number] ?? 0) + score;
    });
  }
}

/** Of these words' stems the most telling, neither of one article alone nor of very many. */
async function mostTelling(
  db: Queryable,
  forms: Map<string, number>,
  live: number,
): Promise<Map<string, { worth: number; documents: number }>> {
  const { rows } = await db.execute<{ word: string; documents: number }>(sql`
    select word, documents from search_words
    where word = any(${sql.param([...forms.keys()])}::text[])
      and documents between 2 and ${Math.ceil(live / 4)}`);
  const stems = new Map<string, { worth: number; documents: number }>();
  for (const { word, documents } of rows) {
    const before = stems.get(stemOf(word)) ?? { worth: 0, documents: 0 };
    stems.set(stemOf(word), {
      worth: before.worth + (forms.get(word) ?? 0) * idf(live, documents),
      documents: before.documents + documents,
    });
  }
  const best = [...stems].sort(([, a], [, b]) => b.worth - a.worth);
  return new Map(best.slice(0, feedback.terms));
}
