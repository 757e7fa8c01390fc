"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/components/editor/account/form-state";
import { editedState, typedIn } from "@/components/editor/named/edited-state";
import { editTopic } from "@/db/editorial/edit-topic";
import { expireTags } from "@/db/published/expire";
import { requireEditor } from "@/lib/auth/require-editor";
import { keepAnswer } from "@/lib/http/kept-answer";

/** Changes what readers are told of a topic. */
export async function editTopicAction(
  id: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await requireEditor("publish");
  const typed = typedIn(form);
  const { name, slug, description, leadArticleId } = typed;
  const outcome = await editTopic(editor, id, {
    version: Number(typed.version),
    ...{ name, slug, description },
    leadArticleId: leadArticleId || null,
  });
  if (outcome?.kind === "edited") {
    expireTags(outcome.tags);
    refresh();
  }
  return keepAnswer("topic", editedState(state, typed, outcome));
}
