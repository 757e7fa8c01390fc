import { and, eq } from "drizzle-orm";
import { z } from "zod";
import type { Queryable } from "../client";
import { articles } from "../schema/articles";
import { mayOpen } from "./access";
import type { Editor } from "./editor";

/**
 * The article's row, locked until the transaction ends, so that one change at a time is
 * made to an article; undefined for an unknown one or one that this editor may not open.
 * The row stays what others may refer to: two that name each other would wait for one another.
 */
export async function lockArticle(tx: Queryable, editor: Editor, id: string) {
  if (!z.uuid().safeParse(id).success) return;
  const [article] = await tx
    .select()
    .from(articles)
    .where(and(eq(articles.id, id), mayOpen(editor)))
    .for("no key update");
  return article;
}
