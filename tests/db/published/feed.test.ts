import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import { readFeed } from "@/db/published/feed";
import type { FeedName } from "@/db/published/feed-name";
import { publications } from "@/db/schema/publications";
import { settings } from "@/db/schema/settings";
import { defaultSettings } from "@/lib/content/settings";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { author, draft, publishedArticle, save, publishWorking, topic, working } = worldOn(db);

async function read(name: FeedName = { of: "publication" }) {
  const feed = await readFeed(db, name);
  if (feed?.kind !== "articles") throw new Error("no feed of articles");
  return { ...feed, titles: feed.articles.map(({ title }) => title) };
}

test("the feed of an empty publication has no date and no articles", async () => {
  const { articles, updatedAt } = await read();
  expect({ articles, updatedAt }).toEqual({ articles: [], updatedAt: undefined });
});

test("the feed has the newest articles whole, and changes only when something is published", async () => {
  await publishedArticle({ title: "Older" });
  const { editor, article } = await publishedArticle({ title: "Newer" });
  const feed = await read();
  expect(feed.titles).toEqual(["Newer", "Older"]);
  expect(feed.articles[0]).toMatchObject({
    body: article.content.body,
    takeaways: article.content.takeaways.map(({ id, text, blocks }) => ({ id, text, blocks })),
    authors: article.authors.map(({ name }) => ({ name })),
  });

  await save(editor, article.id, { title: "Changed" });
  await draft();
  expect(await read()).toEqual(feed);

  await publishWorking(editor, await working(editor, article.id));
  const changed = await read();
  expect(changed.titles[0]).toBe("Changed");
  expect(Number(changed.updatedAt)).toBeGreaterThan(Number(feed.updatedAt));

  const withdrawn = await working(editor, article.id);
  await unpublish(editor, article.id, withdrawn, db);
  const without = await read();
  expect(without.titles).toEqual(["Older"]);
  expect(Number(without.updatedAt)).toBeGreaterThan(Number(changed.updatedAt));
});

test("a topic and an author have feeds of their own articles, dated by these alone", async () => {
  const rail = await topic("铁路");
  const ana = await author("Ana");
  expect(await readFeed(db, { of: "topic", slug: "nowhere" })).toBeUndefined();
  const { editor, article } = await draft({ topics: [rail.id], authors: [ana.id] });
  expect(await readFeed(db, { of: "topic", slug: "铁路" })).toBeUndefined();
  expect(await readFeed(db, { of: "author", slug: ana.slug })).toBeUndefined();
  await publishWorking(editor, article);
  await unpublish(editor, article.id, await working(editor, article.id), db);
  expect((await read({ of: "topic", slug: "铁路" })).titles).toEqual([]);

  await publishedArticle({ title: "On rail", topics: [rail.id] });
  await publishedArticle({ title: "By Ana", authors: [ana.id] });
  const ofTopic = await read({ of: "topic", slug: "铁路" });
  const ofAuthor = await read({ of: "author", slug: ana.slug });
  expect([ofTopic.titles, ofAuthor.titles]).toEqual([["On rail"], ["By Ana"]]);

  await publishedArticle({ title: "Neither" });
  expect(await read({ of: "topic", slug: "铁路" })).toEqual(ofTopic);
  expect(await read({ of: "author", slug: ana.slug })).toEqual(ofAuthor);
});

test("a feed is dated anew when an author whom it names is renamed, not when they write elsewhere", async () => {
  const bo = await author("Bo");
  const sea = await topic("Sea");
  await publishedArticle({ title: "At sea", topics: [sea.id], authors: [bo.id] });
  const before = await read({ of: "topic", slug: sea.slug });
  expect(before.tags).toContain(`author:${bo.id}`);

  await publishedArticle({ title: "Elsewhere", authors: [bo.id] });
  expect((await read({ of: "topic", slug: sea.slug })).updatedAt).toEqual(before.updatedAt);

  await db.insert(publications).values({ kind: "author", tags: [`author:${bo.id}`] });
  const after = await read({ of: "topic", slug: sea.slug });
  expect(Number(after.updatedAt)).toBeGreaterThan(Number(before.updatedAt));
});

test("an edition is a day of the publication's zone, with all its articles", async () => {
  const feed = await readFeed(db, { of: "editions" });
  if (feed?.kind !== "editions") throw new Error("no editions");
  const all = (await read()).titles;
  expect(feed.editions.flatMap(({ articles }) => articles).map(({ title }) => title)).toEqual(all);

  const inZone = (timeZone: string) =>
    new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone }).format(new Date());
  expect(feed.editions[0]?.day).toBe(inZone(defaultSettings.timeZone));

  await db.insert(settings).values({ value: { timeZone: "Pacific/Kiritimati" } });
  const moved = await readFeed(db, { of: "editions" });
  expect(moved?.kind === "editions" && moved.editions[0]?.day).toBe(inZone("Pacific/Kiritimati"));
});
