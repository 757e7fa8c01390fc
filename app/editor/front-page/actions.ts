"use server";

import { updateTag } from "next/cache";
import { z } from "zod";
import type { ArrangingAnswer } from "@/components/editor/arrangement/arranging-actions";
import { changeArrangement, frontSubject, publishArrangement } from "@/db/editorial/arrangements";
import { getFrontArranging } from "@/db/editorial/arranging";
import { type DeskArticle, findLive } from "@/db/editorial/live-articles";
import { currentEditor } from "@/lib/auth/require-editor";
import { FrontArrangement } from "@/lib/content/arrangements";

/** What the front page's desk asks for. Somebody signed out is told so as a value: what they arranged is on the screen, and goes out under nobody else’s name. */

type Answer = ArrangingAnswer<FrontArrangement>;
const signedOut = { kind: "signed out" } as const;
const Version = z.number().int();

export async function changeFrontAction(
  person: string,
  base: number,
  working: unknown,
): Promise<Answer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const change = { base: Version.parse(base), working: FrontArrangement.parse(working) };
  const { kind } = await changeArrangement(editor, frontSubject, change);
  return { kind, now: await getFrontArranging(editor) };
}

export async function publishFrontAction(person: string, base: number): Promise<Answer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const { kind } = await publishArrangement(editor, frontSubject, { base: Version.parse(base) });
  if (kind === "published") updateTag(frontSubject.tag);
  return { kind, now: await getFrontArranging(editor) };
}

export async function lookAtFrontAction(): Promise<Answer> {
  const editor = await currentEditor("publish");
  if (!editor) return signedOut;
  return { kind: "changed", now: await getFrontArranging(editor) };
}

export async function findLiveAction(words: string): Promise<DeskArticle[] | typeof signedOut> {
  const editor = await currentEditor("publish");
  if (!editor) return signedOut;
  return findLive(editor, z.string().max(200).catch("").parse(words));
}
