import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { storable } from "@/lib/content/storable";
import { recordActivity } from "../activity/record-activity";
import { database } from "../client";
import { namedRevisions, revisions } from "../schema/articles";
import type { Editor } from "./editor";
import { lockArticle } from "./lock-article";

const Name = z.string().trim().max(80).transform(storable);

/**
 * Names a revision of an article's history, which is then kept for good; an empty name takes the
 * name away. Undefined for a revision that is not there, or a name too long.
 */
export async function nameRevision(
  editor: Editor,
  articleId: string,
  number: number,
  name: string,
  db = database(),
): Promise<{ kind: "named" } | undefined> {
  const wanted = Name.safeParse(name);
  if (!wanted.success) return;
  return db.transaction(async (tx) => {
    if (!(await lockArticle(tx, editor, articleId))) return;
    const [revision] = await tx
      .select({ id: revisions.id })
      .from(revisions)
      .where(and(eq(revisions.articleId, articleId), eq(revisions.number, number)));
    if (!revision) return;
    await tx.delete(namedRevisions).where(eq(namedRevisions.revisionId, revision.id));
    if (wanted.data) {
      const named = { revisionId: revision.id, name: wanted.data, personId: editor.id };
      await tx.insert(namedRevisions).values(named);
      await recordActivity(tx, {
        kind: "revision named",
        ...{ personId: editor.id, articleId, revisionId: revision.id },
        about: { number, name: wanted.data },
      });
    }
    return { kind: "named" };
  });
}
