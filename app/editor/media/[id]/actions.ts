"use server";

import { refresh } from "next/cache";
import type { FormState } from "@/components/editor/account/form-state";
import { signedOutState, typedIn } from "@/components/editor/named/edited-state";
import { editPicture } from "@/db/editorial/edit-picture";
import { putBackFile } from "@/db/editorial/replace-picture";
import { expireTags } from "@/db/published/expire";
import { currentEditor, requireEditor } from "@/lib/auth/require-editor";

/** Changes what the library says of a picture and what its cuts keep in sight, for the `person` that the page was made for. */
export async function editPictureAction(
  person: string,
  id: string,
  state: FormState,
  form: FormData,
): Promise<FormState> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOutState(state, { version: typedIn(form).version ?? "" });
  const { version, alt, caption, credit, focal } = typedIn(form);
  const answer = state.answer + 1;
  const said = { version: Number(version), alt, caption, credit, focal: readFocal(focal) };
  const outcome = await editPicture(editor, id, said);
  switch (outcome?.kind) {
    case "edited":
      expireTags(outcome.tags);
      refresh();
      return {
        answer,
        values: { version: String(said.version + 1) },
        done: outcome.tags.length > 0 ? "Saved: readers see it now." : "Saved.",
      };
    case "refused":
      return { answer, values: { version: version ?? "" }, faults: outcome.faults };
    case "conflict":
      return {
        answer,
        // A second, knowing try replaces what somebody else saved.
        values: { version: String(outcome.current.version) },
        message:
          "Somebody changed this picture while you did; nothing of theirs was overwritten. Open this page in another tab to compare, or save again to replace it.",
      };
    default:
      return { answer, message: "This picture is no longer there." };
  }
}

/** Gives a picture back a file that it had, wherever it is used. */
export async function putBackFileAction(
  id: string,
  version: number,
  former: string,
): Promise<{ error?: string }> {
  const editor = await requireEditor("publish");
  const outcome = await putBackFile(editor, id, { version, former });
  if (outcome?.kind !== "replaced") {
    return { error: "Somebody changed this picture meanwhile. Load the page again to see it." };
  }
  expireTags(outcome.tags);
  refresh();
  return {};
}

function readFocal(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return text;
  }
}
