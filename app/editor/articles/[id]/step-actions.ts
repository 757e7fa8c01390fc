"use server";

import { z } from "zod";
import type { SignedOut } from "@/components/editor/article/desk-actions";
import type { StepAnswer } from "@/components/editor/steps/step-actions";
import { approve } from "@/db/editorial/review/approve";
import { sendBack } from "@/db/editorial/review/send-back";
import { sendToReview } from "@/db/editorial/review/send-to-review";
import { takeBack } from "@/db/editorial/review/take-back";
import {
  callOffSchedule,
  keepScheduled,
  moveSchedule,
} from "@/db/editorial/schedules/change-schedule";
import { schedulePublication, scheduleWithdrawal } from "@/db/editorial/schedules/schedule";
import { currentEditor } from "@/lib/auth/require-editor";

/**
 * The steps of an article on its way to its readers, taken by the person that the page was made
 * for. Somebody signed out is told so as a value: their words are on the screen.
 */

const signedOut: SignedOut = { kind: "signed out" };
const missing: StepAnswer = { kind: "missing" };

const Id = z.uuid();
const Version = z.number().int();
const Note = z.string().max(10_000);
const Moment = z.iso.datetime().transform((text) => new Date(text));

export async function sendToReviewAction(
  person: string,
  id: string,
  version: number,
  note: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  const asked = { version: Version.parse(version), note: Note.parse(note) };
  return (await sendToReview(editor, Id.parse(id), asked)) ?? missing;
}

export async function takeBackAction(person: string, id: string): Promise<StepAnswer> {
  const editor = await currentEditor("write", person);
  if (!editor) return signedOut;
  return (await takeBack(editor, Id.parse(id))) ?? missing;
}

export async function approveAction(
  person: string,
  id: string,
  version: number,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  return (await approve(editor, Id.parse(id), { version: Version.parse(version) })) ?? missing;
}

export async function sendBackAction(
  person: string,
  id: string,
  note: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  return (await sendBack(editor, Id.parse(id), { note: Note.parse(note) })) ?? missing;
}

export async function schedulePublicationAction(
  person: string,
  id: string,
  version: number,
  at: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const asked = { version: Version.parse(version), at: Moment.parse(at) };
  return (await schedulePublication(editor, Id.parse(id), asked)) ?? missing;
}

export async function scheduleWithdrawalAction(
  person: string,
  id: string,
  at: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  return (await scheduleWithdrawal(editor, Id.parse(id), { at: Moment.parse(at) })) ?? missing;
}

export async function moveScheduleAction(
  person: string,
  id: string,
  from: string,
  to: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  const times = { from: Moment.parse(from), to: Moment.parse(to) };
  return (await moveSchedule(editor, Id.parse(id), times)) ?? missing;
}

export async function callOffScheduleAction(person: string, id: string): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  return (await callOffSchedule(editor, Id.parse(id))) ?? missing;
}

export async function keepScheduledAction(person: string, id: string): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return signedOut;
  return (await keepScheduled(editor, Id.parse(id))) ?? missing;
}
