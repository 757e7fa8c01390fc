import { randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import type { Queryable } from "../client";
import { presentFile } from "../published/picture-file";
import { pictures } from "../schema/pictures";

type StoredFile = Omit<typeof pictures.$inferInsert, "id" | "file"> & { file: string };

/** Holds a stored file until the transaction ends: nobody stores it or removes it meanwhile. */
export async function lockFile(tx: Queryable, file: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${file}, 0))`);
}

/**
 * Makes a stored file known as a picture, so that articles may name it, and gives the picture's
 * id. A file that a picture has already is that picture, and back in the library if it was
 * removed. Belongs in a transaction that holds the file.
 */
export async function recordPicture(
  tx: Queryable,
  { file, ...about }: StoredFile,
): Promise<string> {
  const [known] = await tx
    .select({ id: pictures.id })
    .from(pictures)
    .where(eq(presentFile, file))
    .orderBy(sql`${pictures.id} = ${file} desc`)
    .limit(1);
  if (known) {
    await tx.update(pictures).set({ removedAt: null }).where(eq(pictures.id, known.id));
    return known.id;
  }
  const name = (about.name ?? "").replaceAll("\0", "").slice(0, 255);
  const made = await tx
    .insert(pictures)
    .values({ ...about, name, id: file })
    .onConflictDoNothing()
    .returning({ id: pictures.id });
  if (made[0]) return made[0].id;
  // A picture that began with this file has another one now, and keeps its name.
  const id = randomBytes(32).toString("hex");
  await tx.insert(pictures).values({ ...about, name, id, file });
  return id;
}
