import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { AuthorInput } from "@/lib/content/taxonomy";
import { recordActivity } from "../activity/record-activity";
import { database, type Queryable } from "../client";
import { fileColumns, fileOf, type PictureFile } from "../published/picture-file";
import { authorTag, latestTag, namesTag } from "../published/tags";
import { pictures } from "../schema/pictures";
import { authors } from "../schema/taxonomy";
import { type Editor, mayPublish } from "./editor";
import { moveSlug } from "./former-slugs";
import { holdPictures } from "./hold-pictures";
import { type Edited, faultsOf } from "./named";
import { recordPublication } from "./record-publication";

export type AuthorToEdit = AuthorInput & {
  id: string;
  version: number;
  /** The portrait's present file. */
  portraitFile: PictureFile | null;
};

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
      ...fileColumns,
    })
    .from(authors)
    .leftJoin(pictures, eq(pictures.id, authors.portrait))
    .where(eq(authors.id, id));
  if (!author) return;
  const { file, width, height, preview, focalX, focalY, ...said } = author;
  const portraitFile = fileOf({ file, width, height, preview, focalX, focalY }) ?? null;
  return { ...said, portraitFile };
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
    if (portrait && !(await holdPictures(tx, [portrait])).has(portrait)) {
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
    const about = { id, name };
    await recordActivity(tx, { kind: "author changed", personId: editor.id, about });
    return { kind: "edited", tags };
  });
}

function refused(field: keyof AuthorInput, message: string) {
  return { kind: "refused" as const, faults: { [field]: message } };
}
