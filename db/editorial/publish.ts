import { eq } from "drizzle-orm";
import { slugIsTaken } from "@/lib/content/checks/slug";
import type { Stop } from "@/lib/content/checks/stop";
import { missing } from "@/lib/content/checks/stops";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { readSettings } from "../published/read-settings";
import { type Touched, tagsOf } from "../published/touched";
import { keepSuggestions } from "../related/keep-suggestions";
import { listNamed } from "../related/newer";
import { articleSlugs, articles, revisions } from "../schema/articles";
import { holdIndex, indexArticles } from "../search/index-articles";
import { type Editor, mayPublish } from "./editor";
import { listLive } from "./live-lists";
import { lockArticle } from "./lock-article";
import { recordPublication } from "./record-publication";
import { noReview } from "./review/review-row";
import { readRevision } from "./revision-content";
import { type Conflict, conflict } from "./save-working";
import { callOffPending } from "./schedules/pending";
import { stopsOf } from "./stops-of";

export type Published = { kind: "published"; slug: string } & Touched;
/** What stopped it; nothing was changed. */
export type Stopped = { kind: "stopped"; stops: Stop[] };
/** The settings ask for an approval of just this text. */
export type NotApproved = { kind: "not approved" };

/**
 * Makes the working revision what readers see, if it still is the version that the editor
 * looked at. Publishing what is live already changes nothing. What was scheduled to go live is
 * called off: it would take the place of what is newer. Undefined for an unknown article.
 */
export async function publish(
  editor: Editor,
  id: string,
  { version }: { version: number },
  db = database(),
): Promise<Published | Stopped | NotApproved | Conflict | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot publish");
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, id);
    if (!(await isApproved(tx, article))) return { kind: "not approved" };
    const outcome = await goLive(tx, article, { personId: editor.id });
    if (outcome.kind === "published") {
      const { workingRevisionId: liveRevisionId } = article;
      const isPublication = ({ kind }: { kind: string }) => kind === "publish";
      await callOffPending(tx, { id, liveRevisionId }, editor.id, isPublication);
    }
    return outcome;
  });
}

type ArticleRow = typeof articles.$inferSelect;

/** Whether the working text may be published as far as its review goes. */
export async function isApproved(tx: Queryable, article: ArticleRow): Promise<boolean> {
  const { review, liveRevisionId, workingRevisionId } = article;
  if (review === "approved" || liveRevisionId === workingRevisionId) return true;
  return (await readSettings(tx)).settings.review === "none";
}

type Going = {
  personId: string | null;
  /** The working revision, unless another was scheduled. */
  revisionId?: string;
  /** When it was to happen, of what was scheduled. */
  scheduledFor?: string;
};

/** The publication itself, within a transaction that holds the article's row. */
export async function goLive(
  tx: Queryable,
  article: ArticleRow,
  { personId, revisionId = article.workingRevisionId, scheduledFor }: Going,
): Promise<Published | Stopped> {
  const { id } = article;
  const revision = await readRevision(tx, revisionId);
  if (!revision) throw new Error(`article ${id} has no revision ${revisionId}`);
  const { content } = revision;
  const live = article.liveRevisionId && (await readRevision(tx, article.liveRevisionId));
  const stopped = await stopsOf(tx, id, content, live ? missing(live.content) : []);
  if (stopped.length > 0) return { kind: "stopped", stops: stopped };
  if (!(await claimSlug(tx, id, content.slug))) return { kind: "stopped", stops: [slugIsTaken] };

  if (article.liveRevisionId !== revisionId) {
    // First of all: who holds the index names any article, and waits for one whose address changes.
    await holdIndex(tx);
    const at = new Date();
    if (!revision.row.publishedAt) {
      await tx.update(revisions).set({ publishedAt: at }).where(eq(revisions.id, revisionId));
    }
    await tx
      .update(articles)
      .set({
        liveRevisionId: revisionId,
        // Naming it locks the row as changing it does: nobody could name the article meanwhile.
        ...(article.slug === content.slug ? {} : { slug: content.slug }),
        firstPublishedAt: article.firstPublishedAt ?? at,
        // Newer text than this may be in review, and stays there.
        ...(revisionId === article.workingRevisionId ? noReview : {}),
      })
      .where(eq(articles.id, id));
  }
  const lists = await listLive(tx, id, content);
  const touched = { ...lists, named: [] as string[], suggestedTo: [] as string[] };
  if (article.liveRevisionId !== revisionId) {
    await indexArticles(tx, [id]);
    touched.named = await listNamed(tx, [article.liveRevisionId, revisionId]);
    touched.suggestedTo = await keepSuggestions(tx, id, revisionId);
    await recordPublication(tx, {
      kind: "publish",
      articleId: id,
      revisionId,
      personId,
      tags: tagsOf(touched),
    });
    await recordActivity(tx, {
      kind: article.liveRevisionId ? "changes published" : "article published",
      personId,
      articleId: id,
      revisionId,
      about: { title: content.title, ...(scheduledFor ? { scheduledFor } : {}) },
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
