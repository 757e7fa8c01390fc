"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/components/editor/account/form-state";
import { editedState, signedOutState, typedIn } from "@/components/editor/named/edited-state";
import { editTopic } from "@/db/editorial/edit-topic";
import { expireTags } from "@/db/published/expire";
import { currentEditor } from "@/lib/auth/require-editor";
import { keepAnswer } from "@/lib/http/kept-answer";

/** Changes what readers are told of a topic, for the `person` that the page was made for. */
export async function editTopicAction(
  person: string,
  id: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await currentEditor("publish", person);
  const typed = typedIn(form);
  if (!editor) return keepAnswer("topic", signedOutState(state, typed));
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
