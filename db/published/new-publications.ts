import { desc, gt, sql } from "drizzle-orm";
import { database, type Queryable } from "../client";
import { publications } from "../schema/publications";

/**
 * The publications of so many seconds and the five minutes before, with the tags that they
 * expire, newest first. A window rather than "after the last one": of two transactions the later id
 * may be seen first.
 */
export async function listNewPublications(
  { seconds }: { seconds: number },
  db: Queryable = database(),
): Promise<{ id: number; tags: string[] }[]> {
  return db
    .select({ id: publications.id, tags: publications.tags })
    .from(publications)
    .where(gt(publications.at, sql`now() - make_interval(mins => 5, secs => ${seconds})`))
    .orderBy(desc(publications.at))
    .limit(10_000);
}
