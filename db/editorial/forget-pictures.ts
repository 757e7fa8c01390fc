import { and, eq, sql } from "drizzle-orm";
import { database } from "../client";
import { presentFile } from "../published/picture-file";
import { formerFiles, pictures } from "../schema/pictures";
import { daysRemoved } from "./hold-pictures";
import { lockFile } from "./record-picture";
import { isUnused } from "./seen-pictures";
import { getSettingsPictures } from "./settings-pictures";

const isOver = sql`${pictures.removedAt} < now() - make_interval(days => ${daysRemoved})`;

/**
 * Lets go of the pictures that were removed long ago, one by one, with their files: `remove` is
 * called for each file that no other picture has, while nobody can store it again. A picture that
 * is cut off half-way is tried again; until then nothing can use it.
 */
export async function forgetPictures(
  remove: (file: string) => Promise<void>,
  db = database(),
): Promise<number> {
  const old = await db
    .select({ id: pictures.id })
    .from(pictures)
    .where(isOver)
    .orderBy(pictures.removedAt)
    .limit(1_000);
  let forgotten = 0;
  for (const { id } of old) if (await forget(id, remove, db)) forgotten += 1;
  return forgotten;
}

async function forget(id: string, remove: (file: string) => Promise<void>, db = database()) {
  return db.transaction(async (tx) => {
    const files = await tx
      .select({ file: presentFile })
      .from(pictures)
      .where(eq(pictures.id, id))
      .union(
        tx.select({ file: formerFiles.file }).from(formerFiles).where(eq(formerFiles.picture, id)),
      );
    for (const { file } of files.sort((a, b) => (a.file < b.file ? -1 : 1)))
      await lockFile(tx, file);
    await tx.select({ id: pictures.id }).from(pictures).where(eq(pictures.id, id)).for("update");
    const gone = await tx
      .delete(pictures)
      .where(and(eq(pictures.id, id), isOver, isUnused(await getSettingsPictures(tx))))
      .returning({ id: pictures.id });
    if (gone.length === 0) return false;
    for (const { file } of files) {
      const { rows } = await tx.execute(sql`
        select 1 from pictures where coalesce(file, id) = ${file}
        union all select 1 from former_files where file = ${file} limit 1`);
      if (rows.length === 0) await remove(file);
    }
    return true;
  });
}
