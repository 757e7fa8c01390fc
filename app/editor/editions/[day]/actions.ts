"use server";

import { updateTag } from "next/cache";
import { z } from "zod";
import type { ArrangingAnswer } from "@/components/editor/arrangement/arranging-actions";
import { changeArrangement, editionSubject, publishArrangement } from "@/db/editorial/arrangements";
import { getEditionArranging } from "@/db/editorial/arranging";
import type { Editor } from "@/db/editorial/editor";
import { currentEditor } from "@/lib/auth/require-editor";
import { EditionOrder } from "@/lib/content/arrangements";
import { isDay } from "@/lib/content/days";

/** What the desk of an edition asks for; somebody signed out is told so as a value, and what they arranged goes out under nobody else’s name. */

type Answer = ArrangingAnswer<EditionOrder>;
const signedOut = { kind: "signed out" } as const;
const Version = z.number().int();
const Day = z.string().refine(isDay);

export async function changeEditionAction(
  person: string,
  day: string,
  base: number,
  working: unknown,
): Promise<Answer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const change = { base: Version.parse(base), working: EditionOrder.parse(working) };
  const { kind } = await changeArrangement(editor, editionSubject(Day.parse(day)), change);
  return answer(editor, day, kind);
}

export async function publishEditionAction(
  person: string,
  day: string,
  base: number,
): Promise<Answer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const subject = editionSubject(Day.parse(day));
  const { kind } = await publishArrangement(editor, subject, { base: Version.parse(base) });
  if (kind === "published") updateTag(subject.tag);
  return answer(editor, day, kind);
}

export async function lookAtEditionAction(day: string): Promise<Answer> {
  const editor = await currentEditor("publish");
  if (!editor) return signedOut;
  return answer(editor, Day.parse(day), "changed");
}

async function answer(
  editor: Editor,
  day: string,
  kind: "changed" | "conflict" | "published",
): Promise<Answer> {
  return { kind, now: await getEditionArranging(editor, day) };
}
