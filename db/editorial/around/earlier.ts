import { eq, inArray } from "drizzle-orm";
import type { Earlier } from "@/lib/content/checks/check";
import type { Content } from "@/lib/content/content";
import { likeness, rowsOf } from "@/lib/content/likeness";
import { plainText } from "@/lib/content/plain-text";
import { subjectOf } from "@/lib/content/related/subject";
import type { Queryable } from "../../client";
import { findCandidates } from "../../related/find-candidates";
import { toldOf } from "../../related/stories";
import { articles, revisions } from "../../schema/articles";

/** As many as may be twins are read; the nearest by subject come first. */
const mostRead = 8;

/** The live articles nearest to a content by their subject that came before it, and how much of each stands in it. */
export async function listEarlier(
  db: Queryable,
  articleId: string,
  content: Content,
): Promise<Earlier[]> {
  const { title, dek, takeaways, analysis, body } = content;
  const told = toldOf({ title, dek, takeaways, analysisText: analysis.text, body });
  const { ids } = await findCandidates(db, articleId, subjectOf(told));
  const nearest = ids.slice(0, mostRead);
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      at: articles.firstPublishedAt,
      title: revisions.title,
      dek: revisions.dek,
      takeaways: revisions.takeaways,
      body: revisions.body,
    })
    .from(articles)
    .innerJoin(revisions, eq(revisions.id, articles.liveRevisionId))
    .where(inArray(articles.id, [...nearest, articleId]));
  const since = rows.find(({ id }) => id === articleId)?.at;
  const own = rowsOf(textOf(content));
  return rows
    .filter(({ id, at }) => id !== articleId && !(since && at && at > since))
    .map((row) => ({
      id: row.id,
      title: row.title,
      slug: row.slug ?? "",
      likeness: likeness(own, rowsOf(textOf(row))),
    }))
    .sort((one, other) => other.likeness - one.likeness);
}

function textOf({
  title,
  dek,
  takeaways,
  body,
}: Pick<Content, "title" | "dek" | "takeaways" | "body">) {
  return [title, dek, ...takeaways.map(({ text }) => text), plainText(body)].join("\n");
}
