import { and, asc } from "drizzle-orm";
import { cacheTag } from "next/cache";
import { database, type Queryable } from "../client";
import type { Named } from "./cards";
import { kept } from "./kept";
import { afterName, countLive, hasLive, type NameKind, nameTable } from "./live-names";
import { latestTag, namesTag } from "./tags";

const pageSize = 300;

/** Topics or authors with live articles and how many, by name, and the slug to go on from where there are more. */
export type NamesPage = { names: (Named & { articles: number })[]; more: string | undefined };

/** The first of them, or those after the one with the slug `after`; undefined where that is unknown. */
export async function listNames(kind: NameKind, after?: string): Promise<NamesPage | undefined> {
  "use cache";
  cacheTag(latestTag, namesTag);
  return kept(await readNames(database(), kind, after));
}

/** The uncached read: two queries, over the index of each name's live articles. */
export async function readNames(
  db: Queryable,
  kind: NameKind,
  after?: string,
): Promise<NamesPage | undefined> {
  const table = nameTable(kind);
  const following =
    after === undefined ? undefined : await afterName(db, kind, [table.slug, after]);
  if (after !== undefined && !following) return;
  const rows = await db
    .select({ slug: table.slug, name: table.name, articles: countLive(db, kind) })
    .from(table)
    .where(and(hasLive(db, kind), following))
    .orderBy(asc(table.name), asc(table.id))
    .limit(pageSize + 1);
  const names = rows.slice(0, pageSize);
  return { names, more: rows.length > pageSize ? names.at(-1)?.slug : undefined };
}
