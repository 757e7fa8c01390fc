"use server";

import { z } from "zod";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import { type ActivityEntry, listActivity } from "@/db/activity/list-activity";
import { currentEditor } from "@/lib/auth/require-editor";

/** What was done to an article, as far as this editor may open it. */
export async function listRecordAction(
  id: string,
  before?: number,
): Promise<{ items: ActivityEntry[]; older: number | undefined } | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return { kind: "signed out" };
  const asked = { articleId: z.uuid().parse(id), before: z.number().optional().parse(before) };
  return listActivity(editor, asked);
}
