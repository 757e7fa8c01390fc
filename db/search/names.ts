import { formsOf } from "@/lib/content/search/forms";
import type { Database } from "../client";
import { listLiveNames } from "../published/live-names";
import { knownDocuments } from "./known-documents";
import type { Suggestion } from "./suggest";

type NamedWords = { suggestion: Suggestion; words: string };

/** Each process keeps the names until something is published. */
const kept = new WeakMap<Database, { version: number; names: NamedWords[] }>();

const mostNames = 5_000;

/** Topics and authors with live articles whose name has these words, the last one perhaps only begun. */
export async function listNamesLike(db: Database, typed: string): Promise<Suggestion[]> {
  const asked = wordsOf(typed).trimEnd();
  return (await listNamed(db))
    .filter(({ words }) => words.includes(asked))
    .map(({ suggestion }) => suggestion);
}

async function listNamed(db: Database): Promise<NamedWords[]> {
  const { version } = (await knownDocuments(db)).last;
  const known = kept.get(db);
  if (known?.version === version) return known.names;
  const topics = await listLiveNames(db, "topic", mostNames);
  const authors = await listLiveNames(db, "author", mostNames);
  const named = (kind: "topic" | "author") => (row: { name: string; slug: string }) => ({
    suggestion: { kind, text: row.name, path: `/${kind}s/${row.slug}` },
    words: wordsOf(row.name),
  });
  const names = [...topics.map(named("topic")), ...authors.map(named("author"))];
  kept.set(db, { version, names });
  return names;
}

function wordsOf(name: string): string {
  return ` ${formsOf(name)
    .map(({ form }) => form)
    .join(" ")} `;
}
