import { desc, eq, sql } from "drizzle-orm";
import type { Focal } from "@/lib/content/focal";
import { isPictureId } from "@/lib/content/picture-id";
import { database, type Queryable } from "../client";
import { fileColumns, fileOf, focalOf, type PictureFile } from "../published/picture-file";
import { people } from "../schema/people";
import { formerFiles, pictures } from "../schema/pictures";
import type { Editor } from "./editor";
import { getUses } from "./list-pictures";
import { mayBeSeen, usesOf } from "./seen-pictures";
import { getSettingsPictures } from "./settings-pictures";

export type PictureUse = { id: string; title: string; isLive: boolean; isWorking: boolean };

export type FormerFile = {
  id: string;
  file: string;
  width: number;
  height: number;
  replacedAt: Date;
  replacedBy: string | null;
};

/** A picture as its page at the desk shows it. */
export type PictureToEdit = {
  id: string;
  version: number;
  file: PictureFile;
  focal: Focal | null;
  bytes: number;
  name: string;
  alt: string;
  caption: string;
  credit: string;
  /** What the article that was saved last says that it shows; empty where none says anything. */
  saidToShow: string;
  removedAt: Date | null;
  createdAt: Date;
  createdBy: string | null;
  /** Articles whose live or working revision shows it, last changed first, at most `mostUses`. */
  uses: PictureUse[];
  /** How many articles show it in drafts that are others' to open, or in earlier versions alone. */
  otherUses: number;
  authors: { id: string; name: string }[];
  inSettings: boolean;
  /** The newest first. */
  former: FormerFile[];
};

export const mostUses = 100;

/** A picture with where it is used; undefined for an unknown one. */
export async function getPicture(
  editor: Editor,
  id: string,
  db: Queryable = database(),
): Promise<PictureToEdit | undefined> {
  if (!isPictureId(id)) return;
  const [row] = await db
    .select({
      ...fileColumns,
      version: pictures.version,
      bytes: pictures.bytes,
      name: pictures.name,
      alt: pictures.alt,
      caption: pictures.caption,
      credit: pictures.credit,
      removedAt: pictures.removedAt,
      createdAt: pictures.createdAt,
      createdBy: people.name,
    })
    .from(pictures)
    .leftJoin(people, eq(people.id, pictures.createdBy))
    .where(eq(pictures.id, id));
  const file = row && fileOf(row);
  if (!file) return;
  const { version, bytes, name, alt, caption, credit, removedAt, createdAt, createdBy } = row;
  return {
    ...{ id, version, file, focal: focalOf(row), bytes, name, alt, caption, credit },
    ...{ removedAt, createdAt, createdBy },
    saidToShow: (await getUses(db, editor, [id])).get(id)?.words?.alt ?? "",
    ...(await listUses(db, editor, id)),
    authors: await listPortrayed(db, id),
    inSettings: (await getSettingsPictures(db)).includes(id),
    former: await listFormer(db, id),
  };
}

async function listUses(db: Queryable, editor: Editor, id: string) {
  const { rows } = await db.execute<{
    id: string;
    title: string;
    live: boolean;
    working: boolean;
  }>(sql`
    select a.id, (array_agg(v.title order by a.live_revision_id = r.revision_id desc nulls last))[1] as title,
      bool_or(coalesce(a.live_revision_id = r.revision_id, false)) as live,
      bool_or(a.working_revision_id = r.revision_id) as working
    from ${usesOf(sql`${id}`)} and ${mayBeSeen(editor)}
    group by a.id order by max(a.updated_at) desc, a.id desc limit ${mostUses}`);
  const uses = rows.map((row) => ({
    ...{ id: row.id, title: row.title, isLive: row.live, isWorking: row.working },
  }));
  const { rows: all } = await db.execute<{ articles: number }>(sql`
    select count(distinct a.id)::integer as articles from ${usesOf(sql`${id}`)}`);
  return { uses, otherUses: Math.max(0, (all[0]?.articles ?? 0) - uses.length) };
}

async function listPortrayed(db: Queryable, id: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.execute<{ id: string; name: string }>(
    sql`select id, name from authors where portrait = ${id} order by name, id limit ${mostUses}`,
  );
  return rows;
}

async function listFormer(db: Queryable, id: string): Promise<FormerFile[]> {
  return db
    .select({
      id: formerFiles.id,
      file: formerFiles.file,
      width: formerFiles.width,
      height: formerFiles.height,
      replacedAt: formerFiles.replacedAt,
      replacedBy: people.name,
    })
    .from(formerFiles)
    .leftJoin(people, eq(people.id, formerFiles.replacedBy))
    .where(eq(formerFiles.picture, id))
    .orderBy(desc(formerFiles.replacedAt))
    .limit(20);
}
