import { and, eq, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { type ArticleState, articles, revisions } from "../schema/articles";
import { mayOpen } from "./access";
import type { Editor } from "./editor";
import { matches } from "./list-articles";

export type FoundArticle = { id: string; title: string; state: ArticleState };

const most = 8;

/** The articles that the editor may open with working texts of these words, last changed first; none for no words. */
export async function findArticles(
  editor: Editor,
  words: string,
  db: Queryable = database(),
): Promise<FoundArticle[]> {
  const having = matches(words);
  if (!having) return [];
  return db
    .select({ id: articles.id, title: revisions.title, state: articles.state })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(and(mayOpen(editor), having))
    .orderBy(sql`${articles.updatedAt} desc, ${articles.id} desc`)
    .limit(most);
}
