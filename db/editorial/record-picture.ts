import { database, type Queryable } from "../client";
import { pictures } from "../schema/pictures";

/** Makes a stored picture known, so that revisions may point at it. The same picture again changes nothing. */
export async function recordPicture(
  picture: typeof pictures.$inferInsert,
  db: Queryable = database(),
): Promise<void> {
  const name = (picture.name ?? "").replaceAll("\0", "").slice(0, 255);
  await db
    .insert(pictures)
    .values({ ...picture, name })
    .onConflictDoNothing();
}
