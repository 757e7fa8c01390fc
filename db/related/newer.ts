import { and, desc, eq, gt, inArray } from "drizzle-orm";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { revisionRelated } from "../schema/revision-parts";

const most = 3;

/** The live articles that came after one and name it as their background or as what they update, newest first. */
export async function listNewer(
  db: Queryable,
  { id, firstPublishedAt }: { id: string; firstPublishedAt: Date },
): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(revisionRelated)
    .innerJoin(articles, eq(articles.liveRevisionId, revisionRelated.revisionId))
    .where(
      and(
        eq(revisionRelated.relatedArticleId, id),
        inArray(revisionRelated.reason, ["background", "update"]),
        gt(articles.firstPublishedAt, firstPublishedAt),
      ),
    )
    .orderBy(desc(articles.firstPublishedAt), desc(articles.id))
    .limit(most);
  return rows.map(({ id }) => id);
}

/** The articles that these revisions name as their background or as what they update. */
export async function listNamed(db: Queryable, revisionIds: (string | null)[]): Promise<string[]> {
  const ids = revisionIds.filter((id) => id !== null);
  if (ids.length === 0) return [];
  const rows = await db
    .selectDistinct({ id: revisionRelated.relatedArticleId })
    .from(revisionRelated)
    .where(
      and(
        inArray(revisionRelated.revisionId, ids),
        inArray(revisionRelated.reason, ["background", "update"]),
      ),
    );
  return rows.map(({ id }) => id);
}
