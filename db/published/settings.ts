import { cacheLife, cacheTag } from "next/cache";
import { defaultSettings, Settings } from "@/lib/content/settings";
import { database, type Queryable } from "../client";
import { settings } from "../schema/settings";
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

/** The uncached read, with the version that a change has to name: 0 until the first change. */
export async function readSettings(
  db: Queryable,
): Promise<{ settings: Settings; version: number }> {
  const [row] = await db
    .select({ value: settings.value, version: settings.version })
    .from(settings)
    .limit(1);
  if (!row) return { settings: defaultSettings, version: 0 };
  return { settings: Settings.parse(row.value), version: row.version };
}
