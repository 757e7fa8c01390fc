import type { Queryable } from "../client";
import type { KnownDocuments } from "./known-documents";

const most = 100;

type Answers = { last: KnownDocuments["last"]; answers: Map<string, Promise<unknown>> };
const kept = new WeakMap<Queryable, Answers>();

/**
 * What the same question was answered before, as long as the index is the same: a reader who goes
 * from page to page, or a program, does not have each page's order made anew.
 */
export function remembered<Answer>(
  db: Queryable,
  { last }: KnownDocuments,
  question: string,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  let known = kept.get(db);
  if (known?.last !== last) {
    known = { last, answers: new Map() };
    kept.set(db, known);
  }
  const { answers } = known;
  const before = answers.get(question);
  if (before) return before as Promise<Answer>;
  const made = answer();
  answers.set(question, made);
  // What failed is asked again.
  made.catch(() => answers.delete(question));
  const [oldest] = answers.keys();
  if (answers.size > most && oldest !== undefined) answers.delete(oldest);
  return made;
}
