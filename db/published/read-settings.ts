import { defaultSettings, Settings } from "@/lib/content/settings";
import type { Queryable } from "../client";
import { settings } from "../schema/settings";

/** The uncached settings, for programs that run without Next too, with the version that a change has to name: 0 until the first change. */
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
