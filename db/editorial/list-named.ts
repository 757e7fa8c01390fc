import { and, asc, ilike, type SQL } from "drizzle-orm";
import { storable } from "@/lib/content/storable";
import { database, type Queryable } from "../client";
import { afterName, countLive, type NameKind, nameTable } from "../published/live-names";
import type { authors, topics } from "../schema/taxonomy";
import type { Editor } from "./editor";

const pageSize = 100;

/** A topic or an author in the desk's list, with the number of live articles. */
export type NamedRow = { id: string; name: string; slug: string; articles: number };

type Asked = { words?: string; after?: string | undefined };

/** Topics or authors by name, those whose names have the words, after the one with the id `after`. */
export async function listNamed(
  _editor: Editor,
  kind: NameKind,
  { words = "", after }: Asked,
  db: Queryable = database(),
): Promise<{ items: NamedRow[]; more: string | undefined }> {
  const table = nameTable(kind);
  const following = after === undefined ? undefined : await afterName(db, kind, [table.id, after]);
  const rows = await db
    .select({ id: table.id, name: table.name, slug: table.slug, articles: countLive(db, kind) })
    .from(table)
    .where(and(named(table, words), following))
    .orderBy(asc(table.name), asc(table.id))
    .limit(pageSize + 1);
  const items = rows.slice(0, pageSize);
  return { items, more: rows.length > pageSize ? items.at(-1)?.id : undefined };
}

function named(table: typeof topics | typeof authors, words: string): SQL | undefined {
  const typed = storable(words).trim();
  return typed ? ilike(table.name, `%${typed.replace(/[\\%_]/g, "\\$&")}%`) : undefined;
}
