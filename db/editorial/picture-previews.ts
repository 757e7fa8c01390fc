import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Queryable } from "../client";
import { presentFile } from "../published/picture-file";
import { pictures } from "../schema/pictures";

const atOnce = 100;

/** Some pictures without a preview and their files, in the order of their ids after the given one. */
export async function listWithoutPreview(
  db: Queryable,
  after: string,
): Promise<{ id: string; file: string }[]> {
  return db
    .select({ id: pictures.id, file: presentFile })
    .from(pictures)
    .where(and(isNull(pictures.preview), gt(pictures.id, after)))
    .orderBy(asc(pictures.id))
    .limit(atOnce);
}

export async function savePreview(db: Queryable, id: string, preview: string): Promise<void> {
  await db.update(pictures).set({ preview }).where(eq(pictures.id, id));
}
