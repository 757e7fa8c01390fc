import { eq } from "drizzle-orm";
import { isPictureId } from "@/lib/content/picture-id";
import { PictureInput } from "@/lib/content/picture-input";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { focalOf } from "../published/picture-file";
import { pictures } from "../schema/pictures";
import { type Editor, mayPublish } from "./editor";
import { getPicture, type PictureToEdit } from "./get-picture";
import { type Edited, faultsOf } from "./named";
import { recordPublication } from "./record-publication";
import { shownTags } from "./shown-tags";

/** A picture's row, held until the transaction ends: no save begins to use it meanwhile. Undefined for an unknown one. */
export async function lockPicture(tx: Queryable, id: string) {
  if (!isPictureId(id)) return;
  const [row] = await tx.select().from(pictures).where(eq(pictures.id, id)).for("update");
  return row;
}

/**
 * Changes what the library says of a picture, and what its cuts keep in sight, which readers see
 * at once. So a writer may move the focal point only of what no reader sees.
 */
export async function editPicture(
  editor: Editor,
  id: string,
  { version, ...said }: { version: number } & Record<keyof PictureInput, unknown>,
  db = database(),
): Promise<Edited<PictureToEdit> | undefined> {
  const input = PictureInput.safeParse(said);
  if (!input.success) return { kind: "refused", faults: faultsOf(input.error) };
  return db.transaction(async (tx) => {
    const row = await lockPicture(tx, id);
    if (!row) return;
    if (row.version !== version) {
      const current = await getPicture(editor, id, tx);
      return current && { kind: "conflict", current };
    }
    const { focal, ...words } = input.data;
    const before = focalOf(row);
    const moved = before?.x !== focal?.x || before?.y !== focal?.y;
    const tags = moved ? await shownTags(tx, id) : [];
    if (tags.length > 0 && !mayPublish(editor)) {
      const message = "Readers see this picture: an editor may move its focal point.";
      return { kind: "refused", faults: { focal: message } };
    }
    await tx
      .update(pictures)
      .set({ ...words, focalX: focal?.x ?? null, focalY: focal?.y ?? null, version: version + 1 })
      .where(eq(pictures.id, id));
    const about = { id, name: words.alt || row.name };
    await recordActivity(tx, { kind: "picture changed", personId: editor.id, about });
    if (tags.length > 0) {
      await recordPublication(tx, { kind: "picture", personId: editor.id, tags });
    }
    return { kind: "edited", tags };
  });
}
