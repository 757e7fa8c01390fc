import type { SettingsNow } from "@/db/editorial/save-settings";
import type { Draft } from "./draft";
import type { Faults } from "./faults";

/** What saving the settings answered. */
export type SettingsState = {
  /** Counts the answers, so that the same one twice is told twice. */
  answer: number;
  kind: "untouched" | "saved" | "refused" | "conflict" | "signed out";
  /** What there is now, where that is known. */
  now?: SettingsNow;
  /** What was asked for. */
  draft?: Draft;
  /** Faults by part. */
  faults?: Faults;
};

export const untouched: SettingsState = { answer: 0, kind: "untouched" };

export type SettingsAction = (state: SettingsState, form: FormData) => Promise<SettingsState>;
