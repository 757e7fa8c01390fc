"use server";

import { revalidatePath } from "next/cache";
import type { HistoryAnswer } from "@/components/editor/history/revision-actions.client";
import { nameRevision } from "@/db/editorial/name-revision";
import { restoreRevision } from "@/db/editorial/restore-revision";
import { currentEditor } from "@/lib/auth/require-editor";

const signedOut: HistoryAnswer = { kind: "signed out" };
const gone = failed(
  "This revision is no longer there: the saves of a day are thinned as they age.",
);

/** Makes a revision the working text again, for the `person` that the page was made for; `version` is what it showed. */
export async function restoreAction(
  person: string,
  id: string,
  version: number,
  number: number,
): Promise<HistoryAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const outcome = await restoreRevision(editor, id, { version, number });
  if (!outcome) return gone;
  if (outcome.kind === "conflict") {
    return failed("Somebody saved this article in between: load this page again to see it.");
  }
  if (outcome.kind === "refused") {
    return failed(outcome.errors.map(({ message }) => message).join(" "));
  }
  revalidatePath(`/editor/articles/${id}/history`);
  return { kind: "done" };
}

export async function nameAction(id: string, number: number, name: string): Promise<HistoryAnswer> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  if (!(await nameRevision(editor, id, number, name))) return gone;
  revalidatePath(`/editor/articles/${id}/history`);
  return { kind: "done" };
}

function failed(why: string): HistoryAnswer {
  return { kind: "failed", why };
}
