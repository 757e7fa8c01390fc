import { and, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import { isPictureId } from "@/lib/content/picture-id";
import { recordActivity } from "../activity/record-activity";
import { database } from "../client";
import { queue } from "../jobs/queue";
import { pictures } from "../schema/pictures";
import { type Editor, mayPublish } from "./editor";
import { daysRemoved } from "./hold-pictures";
import { isUnused } from "./seen-pictures";
import { getSettingsPictures } from "./settings-pictures";

/**
 * Takes pictures out of the library that nothing names, and gives the ids of those: one that is
 * used, if only in an earlier version, stays. They go for good a while later; a save that uses
 * one until then, also one that is on its way now, brings it back.
 */
export async function removePictures(
  editor: Editor,
  ids: string[],
  db = database(),
): Promise<string[]> {
  if (!mayPublish(editor)) throw new Error("a writer cannot remove pictures");
  const asked = [...new Set(ids.filter(isPictureId))].sort();
  if (asked.length === 0) return [];
  return db.transaction(async (tx) => {
    // Held first, so that what is looked at next has seen every save that was on its way.
    await tx
      .select({ id: pictures.id })
      .from(pictures)
      .where(inArray(pictures.id, asked))
      .orderBy(pictures.id)
      .for("update");
    const removed = await tx
      .update(pictures)
      .set({ removedAt: sql`now()` })
      .where(
        and(
          inArray(pictures.id, asked),
          isNull(pictures.removedAt),
          isUnused(await getSettingsPictures(tx)),
        ),
      )
      .returning({ id: pictures.id });
    if (removed.length === 0) return [];
    const about = { pictures: removed.length };
    await recordActivity(tx, { kind: "pictures removed", personId: editor.id, about });
    const after = daysRemoved * 86_400 + 60;
    await queue(tx, "forget-pictures", {}, { after });
    return removed.map(({ id }) => id);
  });
}

/** Puts removed pictures back into the library, as far as they are still there. */
export async function putBackPictures(
  editor: Editor,
  ids: string[],
  db = database(),
): Promise<string[]> {
  if (!mayPublish(editor)) throw new Error("a writer cannot put pictures back");
  const asked = ids.filter(isPictureId);
  if (asked.length === 0) return [];
  return db.transaction(async (tx) => {
    const back = await tx
      .update(pictures)
      .set({ removedAt: null })
      .where(and(inArray(pictures.id, asked), isNotNull(pictures.removedAt)))
      .returning({ id: pictures.id });
    if (back.length > 0) {
      const about = { pictures: back.length };
      await recordActivity(tx, { kind: "pictures put back", personId: editor.id, about });
    }
    return back.map(({ id }) => id);
  });
}
