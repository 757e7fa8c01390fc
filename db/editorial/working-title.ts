import { and, eq } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { articles, revisions } from "../schema/articles";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

/** What an article is called at the desk; undefined for one that this editor may not open. */
export async function getWorkingTitle(
  editor: Editor,
  articleId: string,
  db: Queryable = database(),
): Promise<string | undefined> {
  const [found] = await db
    .select({ title: revisions.title })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(and(eq(articles.id, articleId), mayOpen(editor)));
  return found && (found.title || "Untitled");
}
