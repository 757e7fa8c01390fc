import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { database, type Queryable } from "../../client";
import { mayOpen } from "../access";
import type { Editor } from "../editor";
import { type ArticleRow, listRows, listSize } from "../list-articles";
import { type Moments, type View, type ViewReason, viewSource } from "./view-sources";

export type ViewRow = ArticleRow & {
  /** When it came into the view, or when what is scheduled happens. */
  at: Date;
  reason: ViewReason;
  /** The name of who brought it there. */
  by: string | null;
  /** What they wrote to it. */
  note: string;
};

export type ListedView = { items: ViewRow[]; older: string | undefined };

type Placed = { id: string; at: string; reason: ViewReason; by: string | null; note: string };

/**
 * The articles of a view that the editor may open, each once; the newest first, or what happens
 * soonest. `older` is the cursor of the next page.
 */
export async function listView(
  editor: Editor,
  view: View,
  moments: Moments,
  { cursor, size = listSize }: { cursor?: string; size?: number } = {},
  db: Queryable = database(),
): Promise<ListedView> {
  const { soonestFirst } = viewSource(editor, view, moments);
  const after = z.uuid().safeParse(cursor).success ? cursor : undefined;
  const compare = sql.raw(soonestFirst ? ">" : "<");
  const direction = sql.raw(soonestFirst ? "asc" : "desc");
  const { rows } = await db.execute<Placed>(sql`
    with placed as (${placedIn(editor, view, moments)})
    select article_id as id, at::text as at, reason, name as by, note
    from placed left join people on people.id = by_id
    where ${
      after
        ? sql`(at, article_id) ${compare} (select at, article_id from placed where article_id = ${after}::uuid)`
        : sql`true`
    }
    order by at ${direction}, article_id ${direction} limit ${size + 1}`);
  const page = rows.slice(0, size);
  const articles = await listRows(
    db,
    page.map(({ id }) => id),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const items = page.flatMap(({ id, at, ...about }) => {
    const article = byId.get(id);
    return article ? [{ ...article, ...about, at: new Date(at) }] : [];
  });
  return { items, older: rows.length > size ? page.at(-1)?.id : undefined };
}

/** Beyond it a number is told as more than this. */
export const mostCounted = 99;

/** How many articles are in each view, at most one more than `mostCounted`. */
export async function countViews(
  editor: Editor,
  views: readonly View[],
  moments: Moments,
  db: Queryable = database(),
): Promise<Map<View, number>> {
  const counts = views.map(
    (view) => sql`select ${view}::text as view, count(*)::integer as count
      from (select from (${placedIn(editor, view, moments)}) placed limit ${mostCounted + 1}) counted`,
  );
  const { rows } = await db.execute<{ view: View; count: number }>(
    sql.join(counts, sql` union all `),
  );
  return new Map(rows.map(({ view, count }) => [view, count]));
}

/** The rows of a view, of each article the one that stands first. */
function placedIn(editor: Editor, view: View, moments: Moments): SQL {
  const { rows, soonestFirst } = viewSource(editor, view, moments);
  const may = mayOpen(editor);
  return sql`select distinct on (article_id) article_id, at, reason, by_id, note
    from (${rows}) view_rows
    ${may ? sql`where article_id in (select id from articles where ${may})` : sql``}
    order by article_id, at ${sql.raw(soonestFirst ? "asc" : "desc")}`;
}
