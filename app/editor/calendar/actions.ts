"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import type { StepAnswer } from "@/components/editor/steps/step-actions";
import { moveSchedule } from "@/db/editorial/schedules/change-schedule";
import { currentEditor } from "@/lib/auth/require-editor";

const Id = z.uuid();
const Moment = z.iso.datetime().transform((text) => new Date(text));

/**
 * Moves what is to come to another time. Whatever became of it, the calendar comes with the answer
 * as it is now; somebody signed out is told so as a value: what they see stays on the screen.
 */
export async function moveScheduleAction(
  person: string,
  id: string,
  from: string,
  to: string,
): Promise<StepAnswer> {
  const editor = await currentEditor("publish", person);
  if (!editor) return { kind: "signed out" };
  const times = { from: Moment.parse(from), to: Moment.parse(to) };
  const answer = await moveSchedule(editor, Id.parse(id), times);
  refresh();
  return answer ?? { kind: "missing" };
}
