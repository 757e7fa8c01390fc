import { redirect } from "next/navigation";
import { getNewestDay } from "@/db/published/editions";
import { getSettings } from "@/db/published/settings";
import { requireEditor } from "@/lib/auth/require-editor";
import { dayOf } from "@/lib/content/days";

/** The edition in the making: the newest day that has articles, or else today. */
export default async function NewestEditionDesk() {
  await requireEditor("publish");
  const { timeZone } = await getSettings();
  const day = (await getNewestDay()) ?? dayOf(new Date(), timeZone);
  redirect(`/editor/editions/${day}`);
}
