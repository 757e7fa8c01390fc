import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { pictureQuery } from "@/lib/content/picture-query";
import { mostCounted, type PictureUseKind } from "@/lib/content/picture-use";
import { database, type Queryable } from "../client";
import { fileColumns, fileOf, type PictureFile } from "../published/picture-file";
import { pictures } from "../schema/pictures";
import type { Editor } from "./editor";
import { isLive, isUnused, mayBeSeen, usesOf } from "./seen-pictures";
import { getSettingsPictures } from "./settings-pictures";

export type PictureFilter = {
  /** All must be in its alt, caption, credit or file name. */
  words?: string;
  use?: PictureUseKind;
  /** The id of the last picture of the page before. */
  cursor?: string | undefined;
};

/** A picture as the library lists it; its words are the library's, or else those of its latest use. */
export type LibraryPicture = {
  id: string;
  file: PictureFile;
  name: string;
  alt: string;
  caption: string;
  credit: string;
  /** How many articles show it, at most `mostCounted`. */
  articles: number;
  createdAt: Date;
};

const pageSize = 48;

/** The pictures of the library, the newest first; `older` is the cursor of the next page. */
export async function listPictures(
  editor: Editor,
  { words = "", use = "any", cursor }: PictureFilter = {},
  db: Queryable = database(),
): Promise<{ items: LibraryPicture[]; older: string | undefined }> {
  const inSettings = use === "live" || use === "unused" ? await getSettingsPictures(db) : [];
  const listed = and(
    use === "removed" ? isNotNull(pictures.removedAt) : isNull(pictures.removedAt),
    await after(db, cursor),
  );
  const ofUse = use === "live" ? isLive(inSettings) : undefined;
  const unused = use === "unused" ? isUnused(inSettings) : undefined;
  const query = pictureQuery(words);
  let rows: Row[] = [];
  if (query || ofUse) {
    const said = query ? saysNear(editor, query) : undefined;
    rows = await read(db, and(inArray(pictures.id, newest(db, listed)), ofUse, unused, said));
  }
  if (rows.length <= pageSize) {
    rows = await read(db, and(listed, ofUse, unused, query ? says(editor, query) : undefined));
  }
  const page = rows.slice(0, pageSize);
  const used = await getUses(
    db,
    editor,
    page.map(({ id }) => id),
  );
  const items = page.flatMap(({ id, name, createdAt, alt, caption, credit, ...row }) => {
    const file = fileOf(row);
    const { articles = 0, words } = used.get(id) ?? {};
    const own = { alt, caption, credit };
    const shown = alt || caption || credit ? own : (words ?? own);
    return file ? { id, file, name, createdAt, articles, ...shown } : [];
  });
  return { items, older: rows.length > pageSize ? page.at(-1)?.id : undefined };
}

type Row = Awaited<ReturnType<typeof read>>[number];

function read(db: Queryable, condition: SQL | undefined) {
  return db
    .select({
      id: pictures.id,
      ...fileColumns,
      name: pictures.name,
      createdAt: pictures.createdAt,
      alt: pictures.alt,
      caption: pictures.caption,
      credit: pictures.credit,
    })
    .from(pictures)
    .where(condition)
    .orderBy(...newestFirst)
    .limit(pageSize + 1);
}

const newestFirst = [sql`${pictures.createdAt} desc`, sql`${pictures.id} desc`];

/** How many of the newest are looked through one by one, before an index is asked for all that have the words: what many have is found there at once. */
const near = 500;

function newest(db: Queryable, listed: SQL | undefined) {
  return db
    .select({ id: pictures.id })
    .from(pictures)
    .where(listed)
    .orderBy(...newestFirst)
    .limit(near);
}

function saysNear(editor: Editor, query: string): SQL {
  const asked = sql`to_tsquery('simple', ${query})`;
  return sql`(${pictures.search} @@ ${asked} or exists (
    select 1 from ${usesOf(sql`${pictures.id}`)} and ${mayBeSeen(editor)} and r.search @@ ${asked}))`;
}

/** That a picture, or a use of it that the editor may see, has these words. */
function says(editor: Editor, query: string): SQL | undefined {
  const asked = sql`to_tsquery('simple', ${query})`;
  return or(
    sql`${pictures.search} @@ ${asked}`,
    sql`${pictures.id} in (
      select r.picture from revision_pictures r
      join revisions v on v.id = r.revision_id join articles a on a.id = v.article_id
      where r.search @@ ${asked} and ${mayBeSeen(editor)})`,
  );
}

async function after(db: Queryable, cursor: string | undefined): Promise<SQL | undefined> {
  if (!cursor) return;
  const [row] = await db
    .select({ at: sql<string>`${pictures.createdAt}::text`, id: pictures.id })
    .from(pictures)
    .where(eq(pictures.id, cursor));
  return row && sql`(${pictures.createdAt}, ${pictures.id}) < (${row.at}::timestamptz, ${row.id})`;
}

type Uses = {
  articles: number;
  words?: { alt: string; caption: string; credit: string } | undefined;
};

/** How many articles show each picture, and what the one saved last says of it. One query. */
export async function getUses(
  db: Queryable,
  editor: Editor,
  ids: string[],
): Promise<Map<string, Uses>> {
  if (ids.length === 0) return new Map();
  const { rows } = await db.execute<{
    id: string;
    articles: number;
    alt: string | null;
    caption: string | null;
    credit: string | null;
  }>(sql`
    select asked.id, counted.articles::integer as articles, said.alt, said.caption, said.credit
    from unnest(${sql.param(ids)}::text[]) asked (id)
    cross join lateral (
      select count(*) as articles from (
        select distinct a.id from ${usesOf(sql`asked.id`)} and ${mayBeSeen(editor)} limit ${mostCounted}
      ) shown) counted
    left join lateral (
      select r.alt, r.caption, r.credit from ${usesOf(sql`asked.id`)} and ${mayBeSeen(editor)}
      order by (r.alt = ''), v.saved_at desc limit 1) said on true`);
  return new Map(
    rows.map(({ id, articles, alt, caption, credit }) => {
      const words =
        alt === null ? undefined : { alt, caption: caption ?? "", credit: credit ?? "" };
      return [id, { articles, words }];
    }),
  );
}
