import { formsOf } from "@/lib/content/search/forms";
import type { Documents } from "@/lib/content/search/rank";
import { type Database, database, type Queryable } from "../client";
import { completeWord } from "./complete-word";
import { knownDocuments } from "./known-documents";
import { listNamesLike } from "./names";
import { listTitled } from "./titled";
import { withinSecond } from "./within-second";

export type Suggestion = {
  kind: "article" | "topic" | "author" | "words";
  text: string;
  path: string;
};

const most = 8;

/**
 * What somebody may be about to type: topics and authors that have such a word, articles with
 * such a title, and the word itself finished; at most eight.
 */
export async function suggest(typed: string, db: Database = database()): Promise<Suggestion[]> {
  const text = typed.slice(0, 100);
  const names = await listNamesLike(db, text);
  const documents = await knownDocuments(db);
  return withinSecond(db, (tx) => suggestNow(tx, text, names, documents));
}

async function suggestNow(
  db: Queryable,
  text: string,
  names: Suggestion[],
  documents: Documents,
): Promise<Suggestion[]> {
  const forms = formsOf(text);
  const last = forms.at(-1);
  if (!last) return [];
  const before = forms.slice(0, -1).map(({ form }) => form);
  // After a space the last word is whole.
  const open = last.end === text.length;
  const words = open ? await completeWord(db, last.form) : [last.form];
  const titled = await listTitled(db, documents, before, words.length > 0 ? words : [last.form]);
  const finished = words
    .filter((word) => word !== last.form)
    .map((word) => `${text.slice(0, last.start)}${word}`)
    .map(
      (text): Suggestion => ({
        kind: "words",
        text,
        path: `/search?q=${encodeURIComponent(text)}`,
      }),
    );
  const articles = titled.map(
    ({ title, slug }): Suggestion => ({ kind: "article", text: title, path: `/articles/${slug}` }),
  );
  return [...names.slice(0, 3), ...finished.slice(0, 2), ...articles].slice(0, most);
}
