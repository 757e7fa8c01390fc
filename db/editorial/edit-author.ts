import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { AuthorInput } from "@/lib/content/taxonomy";
import { database, type Queryable } from "../client";
import { authorTag, latestTag, namesTag } from "../published/tags";
import { pictures } from "../schema/pictures";
import { authors } from "../schema/taxonomy";
import { type Editor, mayPublish } from "./editor";
import { moveSlug } from "./former-slugs";
import { type Edited, faultsOf } from "./named";
import { recordPublication } from "./record-publication";

/** With the pixels across of the portrait, 0 where there is none. */
export type AuthorToEdit = AuthorInput & { id: string; version: number; portraitWidth: number };

/** An author as the desk opens them; undefined for an unknown one. */
export async function getAuthorToEdit(
  _editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<AuthorToEdit | undefined> {
  if (!z.uuid().safeParse(id).success) return;
  const { slug, name, about, portrait, portraitAlt, links, version } = authors;
  const [author] = await db
    .select({
      ...{ id: authors.id, slug, name, about, portrait, portraitAlt, links, version },
      portraitWidth: pictures.width,
    })
    .from(authors)
    .leftJoin(pictures, eq(pictures.id, authors.portrait))
    .where(eq(authors.id, id));
  return author && { ...author, portraitWidth: author.portraitWidth ?? 0 };
}

/** Changes an author for their readers at once; see `editTopic`. */
export async function editAuthor(
  editor: Editor,
  id: string,
  { version, ...said }: { version: number } & Record<keyof AuthorInput, unknown>,
  db = database(),
): Promise<Edited<AuthorToEdit> | undefined> {
  if (!mayPublish(editor)) throw new Error("a writer cannot change authors");
  const input = AuthorInput.safeParse(said);
  if (!input.success) return { kind: "refused", faults: faultsOf(input.error) };
  return db.transaction(async (tx) => {
    await tx.execute(sql`select 1 from authors where id = ${id}::uuid for update`);
    const author = await getAuthorToEdit(editor, id, tx);
    if (!author) return;
    if (author.version !== version) return { kind: "conflict", current: author };
    const { name, slug, portrait, portraitAlt } = input.data;
    if (portrait && !portraitAlt) {
      return refused("portraitAlt", "Describe the portrait for those who cannot see it.");
    }
    if (portrait && !(await isPicture(tx, portrait))) {
      return refused("portrait", "This picture is not in the library: upload it again.");
    }
    if (!(await moveSlug(tx, "author", id, { from: author.slug, to: slug }))) {
      return refused("slug", "Another author has, or had, this address.");
    }
    await tx
      .update(authors)
      .set({ ...input.data, version: version + 1 })
      .where(eq(authors.id, id));
    const renamed = name !== author.name || slug !== author.slug;
    const tags = [authorTag(id), ...(renamed ? [namesTag, latestTag] : [])];
    await recordPublication(tx, { kind: "author", personId: editor.id, tags });
    return { kind: "edited", tags };
  });
}

async function isPicture(tx: Queryable, id: string): Promise<boolean> {
  const found = await tx.select({ id: pictures.id }).from(pictures).where(eq(pictures.id, id));
  return found.length > 0;
}

function refused(field: keyof AuthorInput, message: string) {
  return { kind: "refused" as const, faults: { [field]: message } };
}
