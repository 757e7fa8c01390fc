import { isDeepStrictEqual } from "node:util";
import { eq, inArray } from "drizzle-orm";
import { picturesOf } from "@/lib/content/pictures-of";
import { Settings } from "@/lib/content/settings";
import { database, type Queryable } from "../client";
import { readSettings } from "../published/read-settings";
import { settingsTag } from "../published/tags";
import { people } from "../schema/people";
import { pictures } from "../schema/pictures";
import { settings } from "../schema/settings";
import type { Editor } from "./editor";
import { recordPublication } from "./record-publication";
import type { Refusal } from "./references";

/** The settings as the desk opens them. */
export type SettingsNow = {
  settings: Settings;
  /** What a change names as its base. */
  version: number;
  changedAt: Date | null;
  changedBy: string | null;
};

export type SettingsSaved =
  | { kind: "saved"; now: SettingsNow; tags: string[] }
  /** Somebody changed them in between; nothing was written. */
  | { kind: "conflict"; now: SettingsNow }
  | { kind: "refused"; errors: Refusal[] };

export async function getSettingsNow(
  _editor: Editor,
  db: Queryable = database(),
): Promise<SettingsNow> {
  const [about] = await db
    .select({ changedAt: settings.updatedAt, changedBy: people.name })
    .from(settings)
    .leftJoin(people, eq(people.id, settings.updatedBy))
    .limit(1);
  const { changedAt = null, changedBy = null } = about ?? {};
  return { ...(await readSettings(db)), changedAt, changedBy };
}

/** Changes what the publication says of itself, if it still is the version that the administrator saw. */
export async function saveSettings(
  editor: Editor,
  { base, value }: { base: number; value: unknown },
  db = database(),
): Promise<SettingsSaved> {
  if (editor.role !== "administrator") throw new Error("only an administrator changes settings");
  const given = Settings.safeParse(value);
  return db.transaction(async (tx) => {
    // The one row, made if need be, is held so that of two changes the second sees the first.
    await tx.insert(settings).values({ value: {}, version: 0 }).onConflictDoNothing();
    await tx.select({ version: settings.version }).from(settings).for("update");
    const { settings: before, version } = await readSettings(tx);
    if (version !== base) return { kind: "conflict", now: await getSettingsNow(editor, tx) };
    if (!given.success) {
      const errors = given.error.issues.map(({ path, message }) => ({
        path: path.join("."),
        message,
      }));
      return { kind: "refused", errors };
    }
    const errors = await unknownPictures(tx, given.data);
    if (errors.length > 0) return { kind: "refused", errors };
    if (isDeepStrictEqual(before, given.data))
      return { kind: "saved", now: await getSettingsNow(editor, tx), tags: [] };
    await tx.update(settings).set({
      value: given.data,
      version: version + 1,
      updatedAt: new Date(),
      updatedBy: editor.id,
    });
    const tags = [settingsTag];
    await recordPublication(tx, { kind: "settings", personId: editor.id, tags });
    return { kind: "saved", now: await getSettingsNow(editor, tx), tags };
  });
}

async function unknownPictures(tx: Queryable, { logo, about }: Settings): Promise<Refusal[]> {
  const shown = picturesOf({ hero: null, body: about });
  const ids = logo ? [logo.picture, ...shown] : shown;
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: pictures.id, width: pictures.width, height: pictures.height })
    .from(pictures)
    .where(inArray(pictures.id, ids));
  const known = new Map(rows.map((row) => [row.id, row]));
  const message = "This picture is not in the library: upload it again.";
  const size = logo && known.get(logo.picture);
  const refusals: Refusal[] = [];
  if (logo && (size?.width !== logo.width || size.height !== logo.height))
    refusals.push({ path: "logo", message });
  if (shown.some((id) => !known.has(id))) refusals.push({ path: "about", message });
  return refusals;
}
