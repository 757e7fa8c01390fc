import type { Queryable } from "@/db/client";
import { type Cursor, listExported } from "@/db/export/list-exported";
import { lineOf, type NamePicture } from "./line-of";

export type ExportedLine = { id: string; line: string; lost: string[] };

/** The lines of all live articles, and with `all` of the others; a page of them in memory. */
export async function* exportArticles(
  db: Queryable,
  all: boolean,
  namePicture: NamePicture,
): AsyncGenerator<ExportedLine> {
  let after: Cursor | undefined;
  do {
    const page = await listExported(db, { all, after });
    for (const article of page.articles) {
      yield { id: article.id, ...(await lineOf(article, namePicture)) };
    }
    after = page.next;
  } while (after);
}
