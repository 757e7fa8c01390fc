import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { readFeed } from "@/db/published/feed";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { draft, publishedArticle, save, publishWorking, working } = worldOn(db);

test("the feed of an empty publication has no date and no articles", async () => {
  expect(await readFeed(db)).toEqual({ articles: [], updatedAt: undefined, etag: "publication-0" });
});

test("the feed has the newest articles whole, and changes only when something is published", async () => {
  await publishedArticle({ title: "Older" });
  const { editor, article } = await publishedArticle({ title: "Newer" });
  const feed = await readFeed(db);
  expect(feed.articles.map(({ title }) => title)).toEqual(["Newer", "Older"]);
  expect(feed.articles[0]).toMatchObject({
    body: article.content.body,
    takeaways: article.content.takeaways,
    authors: article.authors.map(({ name }) => ({ name })),
  });

  await save(editor, article.id, { title: "Changed" });
  await draft();
  expect(await readFeed(db)).toEqual(feed);

  await publishWorking(editor, await working(editor, article.id));
  const changed = await readFeed(db);
  expect(changed.articles[0]?.title).toBe("Changed");
  expect(changed.etag).not.toBe(feed.etag);
  expect(changed.updatedAt?.getTime()).toBeGreaterThan(feed.updatedAt?.getTime() ?? 0);

  const withdrawn = await working(editor, article.id);
  await unpublish(editor, article.id, withdrawn, db);
  const without = await readFeed(db);
  expect(without.articles.map(({ title }) => title)).toEqual(["Older"]);
  expect(without.etag).not.toBe(changed.etag);
});
