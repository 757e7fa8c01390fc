import { randomUUID } from "node:crypto";
import { type Content, emptyContent } from "@/lib/content/content";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { readSettings } from "../published/read-settings";
import { articles, revisions } from "../schema/articles";
import { indexWorking } from "../working-texts/index-working";
import { ownByline } from "./choices";
import type { Editor } from "./editor";
import { contentColumns, writeContentRows } from "./revision-content";

/** A new, empty article under the editor's own byline. */
export async function createArticle(editor: Editor, db = database()): Promise<{ id: string }> {
  return db.transaction(async (tx) => {
    const { settings } = await readSettings(tx);
    const content = {
      ...emptyContent(settings.analysis),
      authors: [await ownByline(tx, editor)],
    };
    const { id, revisionId } = await insertArticle(tx, content, editor.id);
    const begun = { personId: editor.id, articleId: id, revisionId };
    await recordActivity(tx, { kind: "article begun", ...begun });
    return { id };
  });
}

/** Writes an article with its first revision; within a transaction, since each points at the other. */
export async function insertArticle(
  tx: Queryable,
  content: Content,
  createdBy: string | null,
): Promise<{ id: string; revisionId: string }> {
  const id = randomUUID();
  const revisionId = randomUUID();
  await tx
    .insert(articles)
    .values({ id, workingRevisionId: revisionId, createdBy, updatedBy: createdBy });
  await tx.insert(revisions).values({
    id: revisionId,
    articleId: id,
    number: 1,
    savedBy: createdBy,
    ...contentColumns(content),
  });
  await writeContentRows(tx, { id: revisionId, articleId: id }, content);
  await indexWorking(tx, [{ articleId: id, revisionId, content }]);
  return { id, revisionId };
}
