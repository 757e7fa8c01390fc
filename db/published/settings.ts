import { cacheLife, cacheTag } from "next/cache";
import { defaultSettings, type Settings } from "@/lib/content/settings";
import { database } from "../client";
import { readSettings } from "./read-settings";
import { settingsTag } from "./tags";

/** What the publication says of itself; every page carries its tag. */
export async function getSettings(): Promise<Settings> {
  "use cache";
  cacheTag(settingsTag);
  cacheLife("max");
  // A build has no database; what it renders with these, no reader is shown.
  if (process.env.NEXT_PHASE === "phase-production-build") return defaultSettings;
  return (await readSettings(database())).settings;
}
