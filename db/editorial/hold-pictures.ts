import { and, inArray, isNull, or, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { pictures } from "../schema/pictures";

/** After so many days out of the library a picture goes for good. */
export const daysRemoved = 30;

/** Whether a picture is in the library, or was removed so lately that it may come back. */
export const isThere = or(
  isNull(pictures.removedAt),
  sql`${pictures.removedAt} > now() - make_interval(days => ${sql.raw(String(daysRemoved))})`,
);

/**
 * Finds pictures that are to be used, gives their ids, and holds them until the transaction ends:
 * none of them goes meanwhile, and one that was removed is back in the library.
 */
export async function holdPictures(tx: Queryable, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const wanted = [...new Set(ids)].sort();
  const rows = await tx
    .select({ id: pictures.id, removedAt: pictures.removedAt })
    .from(pictures)
    .where(and(inArray(pictures.id, wanted), isThere))
    .orderBy(pictures.id)
    .for("key share");
  const removed = rows.flatMap(({ id, removedAt }) => (removedAt ? id : []));
  if (removed.length > 0) {
    await tx.update(pictures).set({ removedAt: null }).where(inArray(pictures.id, removed));
  }
  return new Set(rows.map(({ id }) => id));
}
