import { and, asc, count, eq, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { storable } from "@/lib/content/storable";
import { database, type Queryable } from "../../client";
import { savedFilters } from "../../schema/desk";
import type { Editor } from "../editor";

/** A list under a name; `query` stands behind the ? of its address. */
export type SavedFilter = { id: string; name: string; query: string };

export const mostSavedFilters = 30;

const Named = z.object({
  id: z.uuid(),
  name: z
    .string()
    .transform((name) => storable(name).trim().replace(/\s+/g, " "))
    .pipe(z.string().min(1, "Give it a name.").max(60, "At most 60 characters.")),
  query: z.string().min(1).max(1_000).transform(storable),
});

export async function listSavedFilters(
  editor: Editor,
  db: Queryable = database(),
): Promise<SavedFilter[]> {
  return db
    .select({ id: savedFilters.id, name: savedFilters.name, query: savedFilters.query })
    .from(savedFilters)
    .where(eq(savedFilters.personId, editor.id))
    .orderBy(asc(savedFilters.createdAt), asc(savedFilters.id))
    .limit(mostSavedFilters);
}

export type FilterSaved = { kind: "saved" } | { kind: "refused"; message: string };

/** Keeps a list under a name, for this editor alone. The same again changes nothing. */
export async function saveFilter(
  editor: Editor,
  filter: unknown,
  db = database(),
): Promise<FilterSaved> {
  const named = Named.safeParse(filter);
  if (!named.success) {
    return { kind: "refused", message: named.error.issues[0]?.message ?? "It cannot be saved." };
  }
  const { id, name, query } = named.data;
  return db.transaction(async (tx) => {
    const own = eq(savedFilters.personId, editor.id);
    // One at a time: two at once could each be the last that has room.
    await tx.execute(sql`select from people where id = ${editor.id} for no key update`);
    const [others] = await tx
      .select({
        count: count(),
        named: sql<number>`count(*) filter (where lower(name) = lower(${name}))`,
      })
      .from(savedFilters)
      .where(and(own, ne(savedFilters.id, id)));
    if (Number(others?.named))
      return { kind: "refused", message: "Another filter of yours has this name." };
    if ((others?.count ?? 0) >= mostSavedFilters) {
      return { kind: "refused", message: `You have ${mostSavedFilters}: remove one first.` };
    }
    await tx
      .insert(savedFilters)
      .values({ id, personId: editor.id, name, query })
      .onConflictDoNothing();
    return { kind: "saved" };
  });
}

/** Forgets one of this editor's own. */
export async function removeFilter(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<void> {
  await db
    .delete(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.personId, editor.id)));
}
