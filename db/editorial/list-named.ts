import { and, asc, count, eq, gt, ilike, type SQL, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { liveAuthors, liveTopics } from "../schema/publications";
import { authors, topics } from "../schema/taxonomy";
import type { Editor } from "./editor";
import type { Kind } from "./former-slugs";

const pageSize = 100;

/** A topic or an author in the desk's list, with the number of live articles. */
export type NamedRow = { id: string; name: string; slug: string; articles: number };

type Asked = { words?: string; after?: string | undefined };

/** Topics or authors by name, those whose names have the words, after the one with the id `after`. */
export async function listNamed(
  _editor: Editor,
  kind: Kind,
  { words = "", after }: Asked,
  db: Queryable = database(),
): Promise<{ items: NamedRow[]; more: string | undefined }> {
  const table = kind === "topic" ? topics : authors;
  const live =
    kind === "topic"
      ? sql<number>`(${db.select({ count: count() }).from(liveTopics).where(eq(liveTopics.topicId, topics.id))})`
      : sql<number>`(${db.select({ count: count() }).from(liveAuthors).where(eq(liveAuthors.authorId, authors.id))})`;
  const rows = await db
    .select({ id: table.id, name: table.name, slug: table.slug, articles: live.mapWith(Number) })
    .from(table)
    .where(and(named(table, words), await following(db, table, after)))
    .orderBy(asc(table.name), asc(table.id))
    .limit(pageSize + 1);
  const items = rows.slice(0, pageSize);
  return { items, more: rows.length > pageSize ? items.at(-1)?.id : undefined };
}

function named(table: typeof topics | typeof authors, words: string): SQL | undefined {
  const typed = words.trim();
  return typed ? ilike(table.name, `%${typed.replace(/[\\%_]/g, "\\$&")}%`) : undefined;
}

async function following(
  db: Queryable,
  table: typeof topics | typeof authors,
  after: string | undefined,
): Promise<SQL | undefined> {
  if (after === undefined) return;
  const [last] = await db.select({ name: table.name }).from(table).where(eq(table.id, after));
  return last && gt(sql`(${table.name}, ${table.id})`, sql`(${last.name}, ${after}::uuid)`);
}
