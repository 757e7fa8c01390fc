"use server";

import { refresh } from "next/cache";
import type { Tidied } from "@/components/editor/media/tidied";
import { putBackPictures, removePictures } from "@/db/editorial/remove-pictures";
import { requireEditor } from "@/lib/auth/require-editor";

/** Takes pictures out of the library that nothing uses. */
export async function removePicturesAction(before: Tidied, form: FormData): Promise<Tidied> {
  const editor = await requireEditor("publish");
  const asked = chosenIn(form);
  const removed = await removePictures(editor, asked);
  refresh();
  const kept = asked.length - removed.length;
  const message = [
    `Removed ${counted(removed.length)}; under Removed they can be put back for 30 days.`,
    kept > 0 && `${counted(kept)} stayed: used meanwhile, if only in an earlier version.`,
  ];
  return { answer: before.answer + 1, message: message.filter(Boolean).join(" ") };
}

/** Puts removed pictures back. */
export async function putBackPicturesAction(before: Tidied, form: FormData): Promise<Tidied> {
  const editor = await requireEditor("publish");
  const back = await putBackPictures(editor, chosenIn(form));
  refresh();
  return { answer: before.answer + 1, message: `Put ${counted(back.length)} back.` };
}

const chosenIn = (form: FormData) =>
  form.getAll("picture").flatMap((id) => (typeof id === "string" ? id : []));

const counted = (pictures: number) => (pictures === 1 ? "one picture" : `${pictures} pictures`);
