import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { type Cursor, listExported } from "@/db/export/list-exported";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, publishedArticle } = worldOn(db);

async function exported(size: number) {
  const ids: string[] = [];
  let after: Cursor | undefined;
  do {
    const { articles, next } = await listExported(db, { all: true, after, size });
    ids.push(...articles.map(({ id }) => id));
    after = next;
  } while (after);
  return ids;
}

test("every article is told once, whatever its state and however long the pages are", async () => {
  const made: string[] = [];
  for (let count = 0; count < 4; count++) {
    made.push((await publishedArticle()).article.id);
    made.push((await draft()).article.id);
    const { editor, article } = await publishedArticle();
    await unpublish(editor, article.id, article, db);
    made.push(article.id);
  }
  for (const size of [1, 2, 3, 5, 100]) {
    expect((await exported(size)).toSorted(), `${size} a page`).toEqual(made.toSorted());
  }
});
