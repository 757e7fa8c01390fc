import { and, arrayOverlaps, desc, inArray, or } from "drizzle-orm";
import type { Queryable } from "../client";
import { publications } from "../schema/publications";

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
  const [last] = await db
    .select({ at: publications.at })
    .from(publications)
    .where(or(arrayOverlaps(publications.tags, tags), renamed))
    .orderBy(desc(publications.at))
    .limit(1);
  return last?.at;
}
