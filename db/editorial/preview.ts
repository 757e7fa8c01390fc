import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { database, type Queryable } from "../client";
import { getRevisionAsRead, type PublishedArticle } from "../published/whole-article";
import { withOthers } from "../related/beside";
import { findSuggested } from "../related/list-suggested";
import { articles, revisions } from "../schema/articles";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

/** The working revision as readers would see it now; undefined for an article that this editor may not open. */
export async function getPreview(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<PublishedArticle | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  const [article] = await db
    .select({
      revisionId: articles.workingRevisionId,
      slug: revisions.slug,
      firstPublishedAt: articles.firstPublishedAt,
      publishedAt: revisions.publishedAt,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.workingRevisionId))
    .where(and(eq(articles.id, id), mayOpen(editor)));
  if (!article) return;
  const now = new Date();
  const { revisionId } = article;
  const read = await getRevisionAsRead(db, {
    revisionId,
    slug: article.slug,
    firstPublishedAt: article.firstPublishedAt ?? now,
    publishedAt: article.publishedAt ?? now,
  });
  return read && (await withOthers(db, read, () => findSuggested(db, id, revisionId))).article;
}
