import { eq, exists } from "drizzle-orm";
import { formsOf } from "@/lib/content/search/forms";
import type { Queryable } from "../client";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import { knownDocuments } from "./known-documents";
import type { Suggestion } from "./suggest";

type NamedWords = { suggestion: Suggestion; words: string };

/** Each process keeps the names until something is published. */
const kept = new WeakMap<Queryable, { version: number; names: NamedWords[] }>();

const mostNames = 5_000;

/** Topics and authors with live articles whose name has these words, the last one perhaps only begun. */
export async function listNamesLike(db: Queryable, typed: string): Promise<Suggestion[]> {
  const asked = wordsOf(typed).trimEnd();
  return (await listNamed(db))
    .filter(({ words }) => words.includes(asked))
    .map(({ suggestion }) => suggestion);
}

async function listNamed(db: Queryable): Promise<NamedWords[]> {
  const { version } = (await knownDocuments(db)).last;
  const known = kept.get(db);
  if (known?.version === version) return known.names;
  const topicRows = await db
    .select({ name: topics.name, slug: topics.slug })
    .from(topics)
    .where(
      exists(
        db
          .select({ id: liveTopics.topicId })
          .from(liveTopics)
          .where(eq(liveTopics.topicId, topics.id)),
      ),
    )
    .orderBy(topics.name)
    .limit(mostNames);
  const authorRows = await db
    .select({ name: authors.name, slug: authors.slug })
    .from(authors)
    .where(
      exists(
        db
          .select({ id: liveAuthors.authorId })
          .from(liveAuthors)
          .where(eq(liveAuthors.authorId, authors.id)),
      ),
    )
    .orderBy(authors.name)
    .limit(mostNames);
  const named = (kind: "topic" | "author") => (row: { name: string; slug: string }) => ({
    suggestion: { kind, text: row.name, path: `/${kind}s/${row.slug}` },
    words: wordsOf(row.name),
  });
  const names = [...topicRows.map(named("topic")), ...authorRows.map(named("author"))];
  kept.set(db, { version, names });
  return names;
}

function wordsOf(name: string): string {
  return ` ${formsOf(name)
    .map(({ form }) => form)
    .join(" ")} `;
}
