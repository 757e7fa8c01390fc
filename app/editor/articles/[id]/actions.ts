"use server";

import { z } from "zod";
import type {
  PublishAnswer,
  Refused,
  SignedOut,
  UnpublishAnswer,
} from "@/components/editor/article/desk-actions";
import type { Answer } from "@/components/editor/saving/saving";
import { type Choice, createAuthor, createTopic } from "@/db/editorial/choices";
import { type Editor, mayPublish } from "@/db/editorial/editor";
import { publish } from "@/db/editorial/publish";
import { findRelatable, type Relatable } from "@/db/editorial/relatable";
import { saveWorking } from "@/db/editorial/save-working";
import { slugTaken } from "@/db/editorial/slug-taken";
import { type Suggestion, suggestForWorking } from "@/db/editorial/suggest-related";
import { unpublish } from "@/db/editorial/unpublish";
import type { Working } from "@/db/editorial/working";
import { expire } from "@/db/published/expire";
import { currentEditor, requireEditor } from "@/lib/auth/require-editor";

/**
 * What the form asks for. Somebody signed out is told so as a value: their words are on the
 * screen, and a redirect would take them away.
 */

const signedOut: SignedOut = { kind: "signed out" };

const Id = z.uuid();
const Version = z.number().int();
const Attempt = z.object({ saveId: z.uuid(), base: Version, content: z.unknown() });
const Words = z.string().max(200);
const Name = z.string().max(200);

export async function saveAction(id: string, attempt: unknown): Promise<Answer<Working>> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  const { saveId, base, content } = Attempt.parse(attempt);
  const outcome = await saveWorking(editor, Id.parse(id), { saveId, base, content });
  return outcome ?? { kind: "missing" };
}

export async function publishAction(id: string, version: number): Promise<PublishAnswer> {
  const editor = await publisher();
  if (!editor) return signedOut;
  const outcome = await publish(editor, Id.parse(id), { version: Version.parse(version) });
  if (!outcome) return { kind: "missing" };
  if (outcome.kind !== "published") return outcome;
  expire(outcome);
  return { kind: "published", slug: outcome.slug };
}

export async function unpublishAction(id: string, version: number): Promise<UnpublishAnswer> {
  const editor = await publisher();
  if (!editor) return signedOut;
  const outcome = await unpublish(editor, Id.parse(id), { version: Version.parse(version) });
  if (!outcome) return { kind: "missing" };
  if (outcome.kind !== "unpublished") return outcome;
  expire(outcome);
  return { kind: "unpublished", version: outcome.version };
}

/** Who may publish; a writer is refused with 403, whatever their page showed. */
async function publisher(): Promise<Editor | undefined> {
  const editor = await currentEditor();
  if (!editor || mayPublish(editor)) return editor;
  return requireEditor("publish");
}

export async function findRelatableAction(
  id: string,
  words: string,
): Promise<Relatable[] | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  return findRelatable(editor, Id.parse(id), Words.catch("").parse(words));
}

export async function suggestRelatedAction(id: string): Promise<Suggestion[] | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  return suggestForWorking(editor, Id.parse(id));
}

export async function createTopicAction(name: string): Promise<Choice | Refused | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  return (await createTopic(editor, Name.parse(name))) ?? refusedName;
}

export async function createAuthorAction(name: string): Promise<Choice | Refused | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  return (await createAuthor(editor, Name.parse(name))) ?? refusedName;
}

const refusedName: Refused = {
  kind: "refused",
  message: "A name has a letter or a digit, and at most 80 characters.",
};

export async function slugTakenAction(id: string, slug: string): Promise<boolean> {
  const editor = await currentEditor();
  if (!editor) return false;
  return slugTaken(editor, Id.parse(id), z.string().max(200).parse(slug));
}
