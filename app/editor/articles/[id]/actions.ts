"use server";

import { z } from "zod";
import type {
  Missing,
  PublishAnswer,
  Refused,
  SignedOut,
  UnpublishAnswer,
} from "@/components/editor/article/desk-actions";
import type { Answer } from "@/components/editor/saving/saving";
import { type LookedAround, lookAroundWorking } from "@/db/editorial/around/look-around-working";
import { type Choice, createAuthor, createTopic } from "@/db/editorial/choices";
import { publish } from "@/db/editorial/publish";
import { findRelatable, type Relatable } from "@/db/editorial/relatable";
import { saveWorking } from "@/db/editorial/save-working";
import { slugTaken } from "@/db/editorial/slug-taken";
import { getStanding } from "@/db/editorial/standing";
import { type Suggestion, suggestForWorking } from "@/db/editorial/suggest-related";
import { unpublish } from "@/db/editorial/unpublish";
import type { Working } from "@/db/editorial/working";
import { expire } from "@/db/published/expire";
import { currentEditor } from "@/lib/auth/require-editor";
import { env } from "@/lib/environment";

/**
 * What the form asks for. Somebody signed out is told so as a value: their words are on the
 * screen, and a redirect would take them away. What is written is the work of the person that the
 * page was made for, or is not done.
 */

const signedOut: SignedOut = { kind: "signed out" };

const Id = z.uuid();
const Version = z.number().int();
const Attempt = z.object({ saveId: z.uuid(), base: Version, content: z.unknown() });
const Words = z.string().max(200);
const Name = z.string().max(200);

export async function saveAction(
  person: string,
  id: string,
  attempt: unknown,
): Promise<Answer<Working>> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const { saveId, base, content } = Attempt.parse(attempt);
  const outcome = await saveWorking(editor, Id.parse(id), { saveId, base, content });
  return outcome ?? { kind: "missing" };
}

export async function publishAction(
  person: string,
  id: string,
  version: number,
): Promise<PublishAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const outcome = await publish(editor, Id.parse(id), { version: Version.parse(version) });
  if (!outcome) return { kind: "missing" };
  if (outcome.kind !== "published") return outcome;
  expire(outcome);
  const standing = await getStanding(editor, id);
  return standing ? { kind: "published", slug: outcome.slug, standing } : { kind: "missing" };
}

export async function unpublishAction(
  person: string,
  id: string,
  version: number,
): Promise<UnpublishAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const outcome = await unpublish(editor, Id.parse(id), { version: Version.parse(version) });
  if (!outcome) return { kind: "missing" };
  if (outcome.kind !== "unpublished") return outcome;
  expire(outcome);
  const standing = await getStanding(editor, id);
  const { kind, version: now } = outcome;
  return standing ? { kind, version: now, standing } : { kind: "missing" };
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

/** What the checks of the article cannot see in it; its links are tried meanwhile. */
export async function lookAroundAction(id: string): Promise<LookedAround | Missing | SignedOut> {
  const editor = await currentEditor();
  if (!editor) return signedOut;
  const looked = await lookAroundWorking(editor, Id.parse(id), env().SITE_URL);
  return looked ?? { kind: "missing" };
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
