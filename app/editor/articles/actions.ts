"use server";

import { redirect } from "next/navigation";
import type { FoundArticle } from "@/components/editor/commands/found-article";
import { createArticle } from "@/db/editorial/create-article";
import { findArticles } from "@/db/editorial/find-articles";
import { currentEditor, requireEditor } from "@/lib/auth/require-editor";

/** A new, empty article, opened. */
export async function createAction(): Promise<void> {
  const editor = await requireEditor("write");
  const { id } = await createArticle(editor);
  redirect(`/editor/articles/${id}`);
}

/** Articles for the palette. */
export async function findArticlesAction(
  words: string,
): Promise<FoundArticle[] | { kind: "signed out" }> {
  const editor = await currentEditor();
  if (!editor) return { kind: "signed out" };
  return typeof words === "string" ? findArticles(editor, words.slice(0, 200)) : [];
}
