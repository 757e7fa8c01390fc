"use server";

import { z } from "zod";
import type { TalkAnswer } from "@/components/editor/comments/talk-actions";
import { answerThread } from "@/db/editorial/comments/answer-thread";
import { editComment, takeBackComment } from "@/db/editorial/comments/change-comment";
import { listThreads } from "@/db/editorial/comments/list-threads";
import { moveThreads } from "@/db/editorial/comments/move-threads";
import { openThread } from "@/db/editorial/comments/open-thread";
import { resolveThread } from "@/db/editorial/comments/resolve-thread";
import type { Editor } from "@/db/editorial/editor";
import { readThread } from "@/db/notifications/inbox";
import { currentEditor } from "@/lib/auth/require-editor";

/** Each is done by the person that the page was made for, and answers with all that is said of the article then. */

const signedOut: TalkAnswer = { kind: "signed out" };
const Id = z.uuid();

export async function openThreadAction(
  person: string,
  id: string,
  given: unknown,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return answered(editor, id, await openThread(editor, Id.parse(id), given));
}

export async function answerThreadAction(
  person: string,
  id: string,
  thread: string,
  given: unknown,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return answered(editor, id, await answerThread(editor, Id.parse(thread), given));
}

export async function editCommentAction(
  person: string,
  id: string,
  given: unknown,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return answered(editor, id, await editComment(editor, given));
}

export async function takeBackCommentAction(
  person: string,
  id: string,
  comment: string,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return answered(editor, id, await takeBackComment(editor, Id.parse(comment)));
}

export async function resolveThreadAction(
  person: string,
  id: string,
  thread: string,
  resolved: boolean,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const isResolved = z.boolean().parse(resolved);
  return answered(editor, id, await resolveThread(editor, Id.parse(thread), isResolved));
}

/** What somebody was told of a thread is read when they look at it. */
export async function readThreadAction(thread: string): Promise<void> {
  const editor = await currentEditor();
  if (!editor) return;
  await readThread(editor, Id.parse(thread));
}

export async function moveThreadsAction(
  person: string,
  id: string,
  moves: unknown,
): Promise<TalkAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return answered(editor, id, await moveThreads(editor, Id.parse(id), moves));
}

async function answered(editor: Editor, id: string, done: object | undefined): Promise<TalkAnswer> {
  const talk = done && (await listThreads(editor, Id.parse(id)));
  return talk ? { kind: "done", talk } : { kind: "missing" };
}
