import { sql } from "drizzle-orm";
import { formsOf, isHan } from "@/lib/content/search/forms";
import { isFunctionWord } from "@/lib/content/search/function-words";
import { mostWrong, spellingDistance } from "@/lib/content/search/spelling";
import type { Queryable } from "../client";

const mostWords = 12;
const mostCompared = 2_000;

/**
 * What was typed with the words that no article has, or hardly any, spelt as articles spell them;
 * undefined where there is nothing to offer.
 */
export async function offerSpelling(db: Queryable, typed: string): Promise<string | undefined> {
  const forms = formsOf(typed.slice(0, 1_000)).slice(0, mostWords);
  const doubtful = forms.filter(
    ({ form }) => mostWrong(form) > 0 && !isHan(form) && !/\d/.test(form) && !isFunctionWord(form),
  );
  if (doubtful.length === 0) return;
  const known = await listKnown(
    db,
    doubtful.map(({ form }) => form),
  );
  let offer = typed;
  // From the end, so that what is replaced moves nothing that comes later.
  for (const { form, start, end } of doubtful.reverse()) {
    const better = await betterSpelling(db, form, known.get(form) ?? 0);
    if (better) offer = offer.slice(0, start) + better + offer.slice(end);
  }
  return offer === typed ? undefined : offer;
}

async function listKnown(db: Queryable, forms: string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ word: string; documents: number }>(sql`
    select word, documents from search_words where word = any(${sql.param(forms)}::text[])`);
  return new Map(rows.map(({ word, documents }) => [word, documents]));
}

/** A word much more common and nearly the same; of several the nearest, then the commonest. */
async function betterSpelling(
  db: Queryable,
  form: string,
  documents: number,
): Promise<string | undefined> {
  const most = documents > 0 ? 1 : mostWrong(form);
  const near = (await listAlike(db, form, documents * 10))
    .map((each) => ({ ...each, distance: spellingDistance(form, each.word, most) }))
    .filter(({ distance }) => distance > 0 && distance <= most)
    .sort((a, b) => a.distance - b.distance || b.documents - a.documents);
  return near[0]?.word;
}

/** Words that begin or end like this one: a slip of one letter leaves one half as it was. */
async function listAlike(
  db: Queryable,
  form: string,
  documents: number,
): Promise<{ word: string; documents: number }[]> {
  const half = Math.floor(form.length / 2);
  const beginning = form.slice(0, half);
  const ending = [...form.slice(-half)].reverse().join("");
  const { rows } = await db.execute<{ word: string; documents: number }>(sql`
    (select word, documents from search_words
      where word >= ${beginning} and word < ${after(beginning)}
        and documents > ${documents} and length(word) between ${form.length - 2} and ${form.length + 2}
      order by documents desc limit ${mostCompared})
    union
    (select word, documents from search_words
      where reverse(word) >= ${ending} and reverse(word) < ${after(ending)}
        and documents > ${documents} and length(word) between ${form.length - 2} and ${form.length + 2}
      order by documents desc limit ${mostCompared})`);
  return rows;
}

/** The end of all that begins so, in the order of bytes. */
export function after(beginning: string): string {
  return `${beginning}\u{10ffff}`;
}
