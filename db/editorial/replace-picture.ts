import { and, eq, type InferSelectModel } from "drizzle-orm";
import { z } from "zod";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { formerFiles, pictures } from "../schema/pictures";
import { lockPicture } from "./edit-picture";
import { type Editor, mayPublish } from "./editor";
import { lockFile } from "./record-picture";
import { recordPublication } from "./record-publication";
import { shownTags } from "./shown-tags";

/** A stored file that is to be a picture's. */
export type NewFile = {
  /** SHA-256 of its original. */
  file: string;
  width: number;
  height: number;
  bytes: number;
  name: string;
  preview: string | null;
};

export type Replaced =
  | { kind: "replaced"; version: number; tags: string[] }
  /** Somebody changed the picture in between; nothing was written. */
  | { kind: "conflict"; version: number };

/**
 * Puts another file in a picture's place, wherever it is used, at once and whole: articles name
 * the picture, so none of their revisions changes. The file before is kept. `store` makes sure,
 * within the transaction, that the new file is there.
 */
export async function replacePicture(
  editor: Editor,
  id: string,
  { version, ...next }: NewFile & { version: number },
  store: () => Promise<unknown>,
  db = database(),
): Promise<Replaced | undefined> {
  requirePublisher(editor);
  return db.transaction(async (tx) => {
    await lockFile(tx, next.file);
    await store();
    return exchange(tx, editor, id, version, next);
  });
}

/** Gives a picture back a file that it had. */
export async function putBackFile(
  editor: Editor,
  id: string,
  { version, former }: { version: number; former: string },
  db = database(),
): Promise<Replaced | undefined> {
  requirePublisher(editor);
  if (!z.uuid().safeParse(former).success) return;
  return db.transaction(async (tx) => {
    const isIt = and(eq(formerFiles.id, former), eq(formerFiles.picture, id));
    const [kept] = await tx.select().from(formerFiles).where(isIt);
    if (!kept) return;
    const outcome = await exchange(tx, editor, id, version, kept);
    if (outcome?.kind === "replaced") await tx.delete(formerFiles).where(isIt);
    return outcome;
  });
}

function requirePublisher(editor: Editor) {
  if (!mayPublish(editor)) throw new Error("a writer cannot replace pictures");
}

async function exchange(
  tx: Queryable,
  editor: Editor,
  id: string,
  version: number,
  next: NewFile,
): Promise<Replaced | undefined> {
  const row = await lockPicture(tx, id);
  if (!row) return;
  if (row.version !== version) return { kind: "conflict", version: row.version };
  if (next.file === presentOf(row)) return { kind: "replaced", version, tags: [] };
  const { width, height, bytes, name, preview } = row;
  await tx.insert(formerFiles).values({
    ...{ picture: id, file: presentOf(row), width, height, bytes, name, preview },
    replacedBy: editor.id,
  });
  await tx
    .update(pictures)
    .set({
      ...{ file: next.file, width: next.width, height: next.height, bytes: next.bytes },
      ...{ name: next.name.replaceAll("\0", "").slice(0, 255), preview: next.preview },
      version: version + 1,
    })
    .where(eq(pictures.id, id));
  const about = { id, name: row.alt || row.name };
  await recordActivity(tx, { kind: "picture replaced", personId: editor.id, about });
  const tags = await shownTags(tx, id);
  if (tags.length > 0) {
    await recordPublication(tx, { kind: "picture", personId: editor.id, tags });
  }
  return { kind: "replaced", version: version + 1, tags };
}

function presentOf({ id, file }: InferSelectModel<typeof pictures>): string {
  return file ?? id;
}
