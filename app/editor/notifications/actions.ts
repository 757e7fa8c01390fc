"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import { markAllRead, markRead } from "@/db/notifications/inbox";
import { requireEditor } from "@/lib/auth/require-editor";

const Id = z.coerce.number().int().positive();

export async function markAllReadAction(form: FormData): Promise<void> {
  const editor = await requireEditor();
  await markAllRead(editor, Id.parse(form.get("newest")));
  refresh();
}

export async function markReadAction(form: FormData): Promise<void> {
  const editor = await requireEditor();
  await markRead(editor, [Id.parse(form.get("id"))], form.get("read") === "yes");
  refresh();
}
