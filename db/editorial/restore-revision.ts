import { and, eq } from "drizzle-orm";
import { recordActivity } from "../activity/record-activity";
import { database } from "../client";
import { articles, revisions } from "../schema/articles";
import type { Editor } from "./editor";
import { lockArticle } from "./lock-article";
import { type Refusal, refusedReferences } from "./references";
import { noteChange } from "./review/note-change";
import { revise } from "./revise";
import { readRevision } from "./revision-content";
import { type Conflict, conflict } from "./save-working";

export type Restored = { kind: "restored"; version: number };

/**
 * Makes an earlier revision's content the working revision again, as a revision of its own unless
 * readers have it: what it replaces stays in the history. Undefined for a revision that is not there.
 */
export async function restoreRevision(
  editor: Editor,
  articleId: string,
  { version, number }: { version: number; number: number },
  db = database(),
): Promise<Restored | Conflict | { kind: "refused"; errors: Refusal[] } | undefined> {
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, articleId);
    if (!article) return;
    if (article.version !== version) return conflict(tx, editor, articleId);
    const [revision] = await tx
      .select({ id: revisions.id })
      .from(revisions)
      .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
    const wanted = revision && (await readRevision(tx, revision.id));
    const working = await readRevision(tx, article.workingRevisionId);
    if (!wanted || !working) return;
    const errors = await refusedReferences(tx, articleId, wanted.content);
    if (errors.length > 0) return { kind: "refused", errors };
    await noteChange(tx, editor, article);
    const workingRevisionId = await revise(tx, editor, working, wanted.content, {
      anew: true,
    });
    await tx
      .update(articles)
      .set({
        workingRevisionId,
        version: version + 1,
        // A save from before, sent again because its answer was lost, is no longer what there is.
        lastSaveId: null,
        updatedAt: new Date(),
        updatedBy: editor.id,
      })
      .where(eq(articles.id, articleId));
    await recordActivity(tx, {
      kind: "revision restored",
      ...{ personId: editor.id, articleId, revisionId: workingRevisionId },
      about: { number },
    });
    return { kind: "restored", version: version + 1 };
  });
}
