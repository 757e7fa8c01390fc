import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { Queryable } from "../client";
import { pictures } from "../schema/pictures";

const atOnce = 100;

/** The ids of some pictures without a preview, in their order after the given one. */
export async function listWithoutPreview(db: Queryable, after: string): Promise<string[]> {
  const rows = await db
    .select({ id: pictures.id })
    .from(pictures)
    .where(and(isNull(pictures.preview), gt(pictures.id, after)))
    .orderBy(asc(pictures.id))
    .limit(atOnce);
  return rows.map(({ id }) => id);
}

export async function savePreview(db: Queryable, id: string, preview: string): Promise<void> {
  await db.update(pictures).set({ preview }).where(eq(pictures.id, id));
}
