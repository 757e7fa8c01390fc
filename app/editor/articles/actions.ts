"use server";

import { redirect } from "next/navigation";
import { createArticle } from "@/db/editorial/create-article";
import { requireEditor } from "@/lib/auth/require-editor";

/** A new, empty article, opened. */
export async function createAction(): Promise<void> {
  const editor = await requireEditor("write");
  const { id } = await createArticle(editor);
  redirect(`/editor/articles/${id}`);
}
