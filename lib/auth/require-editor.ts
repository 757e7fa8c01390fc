import { forbidden, redirect } from "next/navigation";
import { type Editor, mayPublish, proveEditor } from "@/db/editorial/editor";
import type { Session } from "@/db/people/sessions";
import { currentSession } from "./current-session";

type Need = "write" | "publish" | "administer";

/**
 * The guard of every page and action of the desk. Nobody signed in is sent to sign in; a role
 * that may not is refused with 403.
 */
export async function requireEditor(need: Need = "write"): Promise<Editor> {
  const editor = proveEditor((await requireSession()).person);
  if (!may(editor, need)) forbidden();
  return editor;
}

/**
 * Who is signed in, for an action that keeps what was typed when nobody is; a role that may not is
 * refused with 403, whatever their page showed. To a page that was made for `person` somebody else
 * is nobody, who has signed in since in the same browser: what waits on it must not go out under
 * another's name.
 */
export async function currentEditor(
  need: Need = "write",
  person?: string,
): Promise<Editor | undefined> {
  const session = await currentSession();
  if (!session || (person !== undefined && person !== session.person.id)) return;
  const editor = proveEditor(session.person);
  if (!may(editor, need)) forbidden();
  return editor;
}

/** The guard of what is somebody's own account: their session, with who they are. */
export async function requireSession(): Promise<Session> {
  const session = await currentSession();
  if (!session) redirect("/sign-in");
  return session;
}

function may(editor: Editor, need: Need): boolean {
  if (need === "administer") return editor.role === "administrator";
  return need === "write" || mayPublish(editor);
}
