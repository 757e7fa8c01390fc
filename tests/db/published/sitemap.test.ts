import { expect, test } from "vitest";
import { unpublish } from "@/db/editorial/unpublish";
import {
  listSitemapMonth,
  readListed,
  readNews,
  readSitemapMonth,
  sitemapSize,
} from "@/db/published/sitemap";
import { testDatabase } from "../test-database";
import { worldOn } from "../world";

const { db } = await testDatabase();
const { author, topic, publishedAt, publishedArticle, publishWorking, save, draft } = worldOn(db);

const zone = "Asia/Shanghai";
const slugs = async (month: string, part = 1, size = sitemapSize) =>
  (await listSitemapMonth(db, month, zone, part, size)).map(({ slug }) => slug);

test("a month's file lists what was first published in it, in the publication's zone, oldest first", async () => {
  await publishedAt("2019-02-28T15:59:59.999Z", { title: "Still February" });
  await publishedAt("2019-03-20T00:00:00Z", { title: "Later in March" });
  await publishedAt("2019-02-28T16:00:00Z", { title: "March begins" });
  await publishedAt("2019-03-31T16:00:00Z", { title: "April begins" });
  await draft({ title: "A draft" });
  expect(await slugs("2019-03")).toEqual(["march-begins", "later-in-march"]);
  expect(await slugs("2019-02")).toEqual(["still-february"]);
  expect((await readSitemapMonth(db, "2019-03", zone)).articles).toBe(2);
});

test("a month of more than a file holds goes on in the next", async () => {
  for (const minute of [1, 2, 3, 4, 5]) {
    await publishedAt(`2019-05-02T01:0${minute}:00Z`, { title: `Minute ${minute}` });
  }
  expect(await slugs("2019-05", 1, 2)).toEqual(["minute-1", "minute-2"]);
  expect(await slugs("2019-05", 3, 2)).toEqual(["minute-5"]);
  expect(await slugs("2019-05", 4, 2)).toEqual([]);
});

test("what an editor hides from search engines is in no file until it is shown again", async () => {
  const { editor, article } = await publishedAt("2019-06-02T01:00:00Z", {
    title: "Hidden",
    noindex: true,
  });
  expect(await slugs("2019-06")).toEqual([]);
  expect(await readSitemapMonth(db, "2019-06", zone)).toMatchObject({ articles: 0 });
  await publishWorking(editor, await save(editor, article.id, { noindex: false }));
  expect(await slugs("2019-06")).toEqual(["hidden"]);
});

test("a month is told to have changed when an article of it is published again, and no other month", async () => {
  const state = (month: string) => readSitemapMonth(db, month, zone);
  const { editor, article } = await publishedAt("2019-08-02T01:00:00Z", { title: "Before" });
  await publishedAt("2019-09-02T01:00:00Z");
  const [august, september] = [await state("2019-08"), await state("2019-09")];
  await publishWorking(editor, await save(editor, article.id, { title: "After" }));
  const changed = await state("2019-08");
  expect(changed.state).not.toBe(august.state);
  expect(changed.changed?.getTime()).toBeGreaterThan(august.changed?.getTime() ?? Infinity);
  expect(await state("2019-09")).toEqual(september);
});

test("withdrawing one article and bringing back another is a change too", async () => {
  const one = await publishedAt("2019-10-02T01:00:00Z", { title: "One" });
  const other = await publishedAt("2019-10-02T02:00:00Z", { title: "Other" });
  await unpublish(one.editor, one.article.id, one.article, db);
  const before = await readSitemapMonth(db, "2019-10", zone);
  await unpublish(other.editor, other.article.id, other.article, db);
  await publishWorking(one.editor, { ...one.article, version: one.article.version + 1 });
  const after = await readSitemapMonth(db, "2019-10", zone);
  expect(after.articles).toBe(before.articles);
  expect(after.state).not.toBe(before.state);
});

test("news are of the last two days, newest first, without what is hidden", async () => {
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  await publishedAt(ago(49), { title: "Three days old" });
  await publishedAt(ago(47), { title: "Two days old", language: "zh-Hans" });
  await publishedAt(ago(2), { title: "New" });
  await publishedAt(ago(1), { title: "Hidden news", noindex: true });
  expect((await readNews(db)).map(({ title, language }) => [title, language])).toEqual([
    ["New", null],
    ["Two days old", "zh-Hans"],
  ]);
});

test("topics and authors are listed by address, with the time of their newest article", async () => {
  const [b, a, none] = [await topic("B topic"), await topic("A topic"), await topic("No topic")];
  const ada = await author("Ada");
  await publishedAt("2019-11-02T01:00:00Z", { topics: [a.id, b.id], authors: [ada.id] });
  await publishedAt("2019-11-03T01:00:00Z", { topics: [b.id], authors: [ada.id] });
  const listed = (await readListed(db, "topics")).filter(({ slug }) => slug.endsWith("-topic"));
  expect(listed).toEqual([
    { slug: a.slug, newest: new Date("2019-11-02T01:00:00Z") },
    { slug: b.slug, newest: new Date("2019-11-03T01:00:00Z") },
  ]);
  expect(listed.map(({ slug }) => slug)).not.toContain(none.slug);
  const authors = await readListed(db, "authors");
  expect(authors.find(({ slug }) => slug === ada.slug)?.newest).toEqual(
    new Date("2019-11-03T01:00:00Z"),
  );
});

test("what is no month has no articles", async () => {
  await publishedArticle();
  expect(await readSitemapMonth(db, "2019-13", zone)).toMatchObject({ articles: 0 });
});
