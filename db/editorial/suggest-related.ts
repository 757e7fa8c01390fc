import { and, eq, inArray } from "drizzle-orm";
import { z } from "zod";
import { database, type Queryable } from "../client";
import { getCards } from "../published/cards";
import { suggestRelated } from "../related/suggest-related";
import { articles } from "../schema/articles";
import { topics } from "../schema/taxonomy";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import type { Relatable } from "./relatable";

/** An article that belongs with the one on the desk, and why. */
export type Suggestion = Relatable & {
  /** Words that both are about. */
  words: string[];
  /** Names of topics that both have. */
  topics: string[];
  /** How many days lie between them, where they are few. */
  days: number | null;
};

/** More than are shown: of those chosen meanwhile the next take the place. */
const most = 24;

/** What belongs with an article as it was saved last, best first; none for one that this editor may not open. */
export async function suggestForWorking(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<Suggestion[]> {
  if (!z.uuid().safeParse(id).success) return [];
  const [article] = await db
    .select({ revisionId: articles.workingRevisionId })
    .from(articles)
    .where(and(eq(articles.id, id), mayOpen(editor)));
  if (!article) return [];
  const best = (await suggestRelated(db, { articleId: id, revisionId: article.revisionId })).slice(
    0,
    most,
  );
  const cards = await getCards(
    db,
    best.map((story) => story.id),
  );
  const names = await listTopicNames(
    db,
    best.flatMap(({ reasons }) => reasons.topicIds),
  );
  const reasonsOf = new Map(best.map((story) => [story.id, story.reasons]));
  return cards.map(({ id, title, slug, firstPublishedAt }) => {
    const { words = [], topicIds = [], days = null } = reasonsOf.get(id) ?? {};
    const shared = topicIds.flatMap((topicId) => names.get(topicId) ?? []);
    return { id, title, slug, firstPublishedAt, words, topics: shared, days };
  });
}

async function listTopicNames(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: topics.id, name: topics.name })
    .from(topics)
    .where(inArray(topics.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
