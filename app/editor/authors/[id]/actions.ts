"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/components/editor/account/form-state";
import { editedState, signedOutState, typedIn } from "@/components/editor/named/edited-state";
import { editAuthor } from "@/db/editorial/edit-author";
import { expireTags } from "@/db/published/expire";
import { currentEditor } from "@/lib/auth/require-editor";
import { keepAnswer } from "@/lib/http/kept-answer";

/** Changes what readers are told of an author, for the `person` that the page was made for. */
export async function editAuthorAction(
  person: string,
  id: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await currentEditor("publish", person);
  const typed = typedIn(form);
  if (!editor) return keepAnswer("author", signedOutState(state, typed));
  const { name, slug, about, portrait, portraitAlt } = typed;
  const outcome = await editAuthor(editor, id, {
    version: Number(typed.version),
    ...{ name, slug, about, portraitAlt },
    portrait: portrait || null,
    links: linksIn(typed),
  });
  if (outcome?.kind === "edited") {
    expireTags(outcome.tags);
    refresh();
  }
  return keepAnswer("author", editedState(state, typed, outcome));
}

/** The rows of the form in which anything was typed. */
function linksIn(typed: Record<string, string>): { label: string; url: string }[] {
  return Object.keys(typed)
    .flatMap((name) => /^link-(\d+)-label$/.exec(name)?.[1] ?? [])
    .map((row) => ({
      label: typed[`link-${row}-label`] ?? "",
      url: typed[`link-${row}-url`] ?? "",
    }))
    .filter(({ label, url }) => label.trim() !== "" || url.trim() !== "");
}
