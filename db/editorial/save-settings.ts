import { isDeepStrictEqual } from "node:util";
import { eq } from "drizzle-orm";
import { picturesOf } from "@/lib/content/pictures-of";
import { Settings } from "@/lib/content/settings";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { getFiles, type PictureFile } from "../published/picture-file";
import { readSettings } from "../published/read-settings";
import { settingsTag } from "../published/tags";
import { people } from "../schema/people";
import { settings } from "../schema/settings";
import type { Editor } from "./editor";
import { holdPictures } from "./hold-pictures";
import { recordPublication } from "./record-publication";
import type { Refusal } from "./references";
import { picturesIn } from "./settings-pictures";

/** The settings as the desk opens them. */
export type SettingsNow = {
  settings: Settings;
  /** What a change names as its base. */
  version: number;
  changedAt: Date | null;
  changedBy: string | null;
  /** The present files of its pictures, by the pictures' ids. */
  files: Record<string, PictureFile>;
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
  const now = await readSettings(db);
  const files = await getFiles(db, picturesIn(now.settings));
  return { ...now, changedAt, changedBy, files: Object.fromEntries(files) };
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
    const parts = (Object.keys(given.data) as (keyof Settings)[]).filter(
      (part) => !isDeepStrictEqual(before[part], given.data[part]),
    );
    await recordActivity(tx, { kind: "settings changed", personId: editor.id, about: { parts } });
    return { kind: "saved", now: await getSettingsNow(editor, tx), tags };
  });
}

async function unknownPictures(tx: Queryable, { logo, about }: Settings): Promise<Refusal[]> {
  const shown = picturesOf({ hero: null, body: about });
  const known = await holdPictures(tx, picturesIn({ logo, about }));
  const message = "This picture is not in the library: upload it again.";
  const refusals: Refusal[] = [];
  if (logo && !known.has(logo.picture)) refusals.push({ path: "logo", message });
  if (shown.some((id) => !known.has(id))) refusals.push({ path: "about", message });
  return refusals;
}
