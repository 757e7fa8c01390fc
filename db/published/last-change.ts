import { and, arrayOverlaps, desc, inArray, or, type SQL, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { publications } from "../schema/publications";

/** How many of the last publications are looked through one by one, before an index is asked. */
const recent = 1_000;

/**
 * When something that expires one of the tags was last published; or one of the further tags
 * by a change of a topic or an author, which a list shows without being theirs.
 */
export async function getLastChange(
  db: Queryable,
  tags: string[],
  names: string[],
): Promise<Date | undefined> {
  const renamed =
    names.length > 0
      ? and(
          inArray(publications.kind, ["topic", "author"]),
          arrayOverlaps(publications.tags, names),
        )
      : undefined;
  const touches = or(arrayOverlaps(publications.tags, tags), renamed);
  return (await lookThrough(db, touches)) ?? (await findByTag(db, touches));
}

/** What most publications touch is found here at once. */
async function lookThrough(db: Queryable, touches: SQL | undefined) {
  const last = db
    .select()
    .from(publications)
    .orderBy(desc(publications.at))
    .limit(recent)
    .as("publications");
  const [newest] = await db
    .select({ at: sql<string | null>`max(${publications.at})` })
    .from(last)
    .where(touches);
  return newest?.at ? new Date(newest.at) : undefined;
}

/** What few touch is found by the index of tags; the planner would rather go through all by their time. */
async function findByTag(db: Queryable, touches: SQL | undefined) {
  const [last] = await db
    .select({ at: publications.at })
    .from(publications)
    .where(touches)
    .orderBy(sql`extract(epoch from ${publications.at}) desc`)
    .limit(1);
  return last?.at;
}
