import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { Content } from "@/lib/content/content";
import { recordEditing } from "../activity/record-editing";
import { database, type Queryable } from "../client";
import { articles } from "../schema/articles";
import type { Editor } from "./editor";
import { lockArticle } from "./lock-article";
import { type Refusal, refusedReferences } from "./references";
import { noteChange } from "./review/note-change";
import { revise } from "./revise";
import { readRevision } from "./revision-content";
import { getWorking, type Working } from "./working";

export type Save = {
  /** The version that the editor started from. */
  base: number;
  /** Made once per save and sent again with each retry of it, so that a save that arrived twice counts once. */
  saveId: string;
  /** Untrusted; checked here. */
  content: unknown;
};

export type Saved = { kind: "saved"; version: number; savedAt: Date };
/** Somebody saved in between: what there is now. Nothing was written. */
export type Conflict = { kind: "conflict"; current: Working };
export type Refused = { kind: "refused"; errors: Refusal[] };

/**
 * Saves what the editor wrote as the working revision. Nothing is written over a version
 * that the editor has not seen. Undefined for an article that they may not open.
 */
export async function saveWorking(
  editor: Editor,
  id: string,
  save: Save,
  db = database(),
): Promise<Saved | Conflict | Refused | undefined> {
  const content = Content.safeParse(save.content);
  const named = SaveName.safeParse(save);
  if (!named.success) return refused(named.error);
  return db.transaction(async (tx) => {
    const article = await lockArticle(tx, editor, id);
    if (!article) return;
    const { version, updatedAt } = article;
    if (article.lastSaveId === save.saveId) return { kind: "saved", version, savedAt: updatedAt };
    if (version !== save.base) return conflict(tx, editor, id);
    if (!content.success) return refused(content.error);
    const errors = await refusedReferences(tx, id, content.data);
    if (errors.length > 0) return { kind: "refused", errors };

    const revision = await readRevision(tx, article.workingRevisionId);
    if (!revision) throw new Error(`article ${id} has no working revision`);
    if (isDeepStrictEqual(revision.content, content.data)) {
      return { kind: "saved", version, savedAt: updatedAt };
    }
    const anew = await noteChange(tx, editor, article);
    const workingRevisionId = await revise(tx, editor, revision, content.data, { anew });
    const savedAt = new Date();
    await tx
      .update(articles)
      .set({
        workingRevisionId,
        version: version + 1,
        lastSaveId: save.saveId,
        updatedAt: savedAt,
        updatedBy: editor.id,
      })
      .where(eq(articles.id, id));
    const revisionId = workingRevisionId;
    await recordEditing(tx, { personId: editor.id, articleId: id, revisionId });
    return { kind: "saved", version: version + 1, savedAt };
  });
}

const SaveName = z.object({ base: z.number().int(), saveId: z.uuid() });

export async function conflict(
  db: Queryable,
  editor: Editor,
  id: string,
): Promise<Conflict | undefined> {
  const current = await getWorking(editor, id, db);
  return current && { kind: "conflict", current };
}

function refused(error: z.ZodError): Refused {
  return {
    kind: "refused",
    errors: error.issues.map(({ path, message }) => ({ path: path.join("."), message })),
  };
}
