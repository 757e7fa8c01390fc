"use server";

import { refresh } from "next/cache";
import { z } from "zod";
import {
  draftFrom,
  draftOf,
  type Key,
  partNames,
  settingsIn,
} from "@/components/editor/settings/draft";
import type { SettingsState } from "@/components/editor/settings/settings-state";
import { getSettingsNow, saveSettings } from "@/db/editorial/save-settings";
import { expireTags } from "@/db/published/expire";
import { currentEditor } from "@/lib/auth/require-editor";
import { keepAnswer } from "@/lib/http/kept-answer";

const Base = z.coerce.number().int();

/** Saves the settings, for the `person` that the page was made for; whoever is signed out meanwhile keeps what is on the screen. */
export async function saveSettingsAction(
  person: string,
  state: SettingsState,
  form: FormData,
): Promise<SettingsState> {
  const editor = await currentEditor("administer", person);
  const answer = state.answer + 1;
  if (!editor) return keepAnswer("settings", { answer, kind: "signed out" });
  const before = await getSettingsNow(editor);
  const draft = draftFrom(form, draftOf(before.settings));
  const outcome = await saveSettings(editor, {
    base: Base.parse(form.get("base")),
    value: settingsIn(draft),
  });
  if (outcome.kind === "refused") {
    return keepAnswer("settings", {
      answer,
      kind: "refused",
      draft,
      faults: faults(outcome.errors),
    });
  }
  if (outcome.kind === "saved") {
    expireTags(outcome.tags);
    refresh();
  }
  return keepAnswer("settings", { answer, kind: outcome.kind, now: outcome.now, draft });
}

/** The first fault of each part; `analysis.heading` is the part `heading`, `profiles.2.url` is within `profiles`. */
function faults(errors: { path: string; message: string }[]): Partial<Record<Key, string>> {
  const told: Partial<Record<Key, string>> = {};
  for (const { path, message } of errors) {
    const [first = "", second = ""] = path.split(".");
    const part = (first === "analysis" ? second : first) as Key;
    const row = /^\d+$/.test(second) ? `${Number(second) + 1}: ` : "";
    if (part in partNames) told[part] ??= row + message;
  }
  return told;
}
