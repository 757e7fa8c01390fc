import { eq } from "drizzle-orm";
import type { Stop } from "@/lib/content/checks/stop";
import { missing, stops } from "@/lib/content/checks/stops";
import { database, type Queryable } from "../client";
import { type Touched, tagsOf } from "../published/touched";
import { keepSuggestions } from "../related/keep-suggestions";
import { listNamed } from "../related/newer";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { indexArticles } from "../search/index-articles";
import { type Editor, mayPublish } from "./editor";
import { listLive } from "./live-lists";
import { lockArticle } from "./lock-article";
import { recordPublication } from "./record-publication";
import { readRevision } from "./revision-content";
import { type Conflict, conflict } from "./save-working";

export type Published = { kind: "published"; slug: string } & Touched;
/** What stopped it; nothing was changed. */
export type Stopped = { kind: "stopped"; stops: Stop[] };

/**
 * Makes the working revision what readers see, if it still is the version that the editor
 * looked at. Publishing what is live already changes nothing. Undefined for an unknown article.
 */
export async function publish(
  editor: Editor,
  id: string,
  { version }: { version: number },
  db = database(),
): Promise<Published | Stopped | Conflict | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot publish");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, id);
    return goLive(tx, article, editor.id);
  });
}

type ArticleRow = typeof articles.$inferSelect;

/** The publication itself, within a transaction that holds the article's row. */
export async function goLive(
  tx: Queryable,
  article: ArticleRow,
  personId: string | null,
): Promise<Published | Stopped> {
  const { id, workingRevisionId } = article;
  const revision = await readRevision(tx, workingRevisionId);
  if (!revision) throw new Error(`article ${id} has no working revision`);
  const { content } = revision;
  const live = article.liveRevisionId && (await readRevision(tx, article.liveRevisionId));
  const stopped = stops(content, live ? missing(live.content) : []);
  if (stopped.length > 0) return { kind: "stopped", stops: stopped };
  if (!(await claimSlug(tx, id, content.slug))) {
    return {
      kind: "stopped",
      stops: [{ field: "slug", message: "Another article has, or had, this address." }],
    };
  }

  if (article.liveRevisionId !== workingRevisionId) {
    const at = new Date();
    if (!revision.row.publishedAt) {
      await tx
        .update(revisions)
        .set({ publishedAt: at })
        .where(eq(revisions.id, workingRevisionId));
    }
    await tx
      .update(articles)
      .set({
        liveRevisionId: workingRevisionId,
        slug: content.slug,
        firstPublishedAt: article.firstPublishedAt ?? at,
      })
      .where(eq(articles.id, id));
  }
  const lists = await listLive(tx, id, content);
  const touched = { ...lists, named: [] as string[], suggestedTo: [] as string[] };
  if (article.liveRevisionId !== workingRevisionId) {
    await indexArticles(tx, [id]);
    touched.named = await listNamed(tx, [article.liveRevisionId, workingRevisionId]);
    touched.suggestedTo = await keepSuggestions(tx, id, workingRevisionId);
    await recordPublication(tx, {
      kind: "publish",
      articleId: id,
      revisionId: workingRevisionId,
      personId,
      tags: tagsOf(touched),
    });
  }
  return { kind: "published", slug: content.slug, ...touched };
}

/** Makes an address this article's for good; false if it ever was another's. */
async function claimSlug(tx: Queryable, articleId: string, slug: string): Promise<boolean> {
  await tx.insert(articleSlugs).values({ slug, articleId }).onConflictDoNothing();
  const [owner] = await tx
    .select({ articleId: articleSlugs.articleId })
    .from(articleSlugs)
    .where(eq(articleSlugs.slug, slug));
  return owner?.articleId === articleId;
}
