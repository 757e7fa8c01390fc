import { type SQL, sql } from "drizzle-orm";
import { pictures } from "../schema/pictures";
import type { Editor } from "./editor";

/** Which uses of pictures somebody may see, as conditions on the articles `a` and the pictures `r` of their revisions. */
export function mayBeSeen(editor: Editor): SQL {
  const opened = editor.role === "writer" ? sql`and a.created_by = ${editor.id}` : sql``;
  return sql`(a.live_revision_id = r.revision_id or (a.working_revision_id = r.revision_id ${opened}))`;
}

/** The articles whose live or working revision shows a picture, joined as `r` and `a`. */
export const usesOf = (picture: SQL): SQL => sql`
  revision_pictures r join revisions v on v.id = r.revision_id join articles a on a.id = v.article_id
  where r.picture = ${picture}`;

/** That nothing names a picture: no revision, whatever its age, no author, and not the settings, whose pictures are given. */
export const isUnused = (inSettings: string[]): SQL => sql`
  not exists (select 1 from revision_pictures r where r.picture = ${pictures.id})
  and not exists (select 1 from authors w where w.portrait = ${pictures.id})
  and ${pictures.id} <> all(${sql.param(inSettings)}::text[])`;

/** That readers see a picture now. */
export const isLive = (inSettings: string[]): SQL => sql`(
  exists (select 1 from ${usesOf(sql`${pictures.id}`)} and a.live_revision_id = r.revision_id)
  or exists (select 1 from authors w where w.portrait = ${pictures.id})
  or ${pictures.id} = any(${sql.param(inSettings)}::text[]))`;
